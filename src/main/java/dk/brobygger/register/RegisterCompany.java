package dk.brobygger.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source (the register's own document, a spreadsheet) says of a company.
 *
 * @param row where in the source it stands, 1 for the first
 */
public record RegisterCompany(
        int row,
        String cvr,
        RegisterProfile profile,
        @Nullable LocalDate closedOn,
        List<RegisterUnit> units) {

    /** Null when only a production unit has been read. */
    public @Nullable String name() {
        return profile.name();
    }

    public RegisterCompany withUnits(List<RegisterUnit> others) {
        return new RegisterCompany(row, cvr, profile, closedOn, others);
    }
}
