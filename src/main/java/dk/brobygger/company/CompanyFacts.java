package dk.brobygger.company;

import dk.brobygger.register.Sector;
import java.util.List;

/**
 * What other rooms may know of a company.
 *
 * @param active neither closed in the register nor by us
 * @param units its open production units
 */
public record CompanyFacts(
        CompanyId id, String cvr, String name, Sector sector, boolean active, List<UnitFacts> units) {}
