package dk.brobygger.company;

import dk.brobygger.register.Sector;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the company page shows of the company itself. */
public record CompanyPage(
        CompanyId id,
        String cvr,
        String name,
        Sector sector,
        @Nullable String legalForm,
        @Nullable String industryCode,
        @Nullable String industryText,
        @Nullable Integer employees,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        boolean advertisingProtected,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate optedOutOn,
        @Nullable String optedOutReason,
        List<UnitFacts> units,
        List<ContactFacts> contacts) {}
