package dk.brobygger.company;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Settles the companies of the stories. */
@Component
public class StoryCompanies {

    /** A company and its one production unit. */
    public record Settled(UUID id, String name, String pNumber) {}

    private final Companies companies;

    StoryCompanies(Companies companies) {
        this.companies = companies;
    }

    /** A company with one production unit of so many ordinary full-time equivalents. */
    public Settled settle(String name, String ordinaryFte) {
        var unit = CompanyFixture.aPNumber();
        var company = companies.saveAndFlush(new Company(CompanyFixture.aRegisterCompany(
                CompanyFixture.aCvr(), name, null, CompanyFixture.aUnit(unit, ordinaryFte))));
        return new Settled(company.id().uuid(), name, unit);
    }
}
