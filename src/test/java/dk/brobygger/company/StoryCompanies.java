package dk.brobygger.company;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Settles the companies of the stories. */
@Component
public class StoryCompanies {

    private final Companies companies;

    StoryCompanies(Companies companies) {
        this.companies = companies;
    }

    /** A company with one production unit of so many ordinary full-time equivalents. */
    public UUID settle(String name, String ordinaryFte) {
        var company = companies.saveAndFlush(new Company(CompanyFixture.aRegisterCompany(
                CompanyFixture.aCvr(), name, null, CompanyFixture.aUnit(CompanyFixture.aPNumber(), ordinaryFte))));
        return company.id().uuid();
    }
}
