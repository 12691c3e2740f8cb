package dk.brobygger.company;

import dk.brobygger.register.Sector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A company in a list. */
public record CompanyRow(
        CompanyId id,
        String cvr,
        String name,
        Sector sector,
        @Nullable String city,
        @Nullable String industryText,
        @Nullable Integer employees,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate optedOutOn) {}
