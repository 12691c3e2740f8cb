package dk.brobygger.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source (the register's own document, a spreadsheet) says of a company.
 *
 * @param row where in the source it stands, 1 for the first
 * @param name null when only a production unit has been read
 * @param employees the least number the source vouches for
 * @param advertisingProtected reklamebeskyttet: no unasked-for advertising by post or mail
 */
public record RegisterCompany(
        int row,
        String cvr,
        @Nullable String name,
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
        List<RegisterUnit> units) {

    public RegisterCompany withUnits(List<RegisterUnit> others) {
        return new RegisterCompany(
                row,
                cvr,
                name,
                sector,
                legalForm,
                industryCode,
                industryText,
                employees,
                phone,
                email,
                street,
                postalCode,
                city,
                advertisingProtected,
                closedOn,
                others);
    }
}
