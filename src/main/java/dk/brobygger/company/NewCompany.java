package dk.brobygger.company;

import dk.brobygger.register.Sector;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company as a consultant enters it by hand. All but number and name may be left out; the town follows from the
 * postal code.
 *
 * @param sector private when left out
 * @param industryCode DB07, up to six digits
 * @param units none while nobody knows a P number: the company can be talked with, but takes no candidate yet
 */
public record NewCompany(
        String cvr,
        String name,
        @Nullable Sector sector,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String industryCode,
        @Nullable String industryText,
        @Nullable Integer employees,
        @Nullable String phone,
        @Nullable String email,
        List<NewUnit> units,
        List<NewContact> contacts) {

    /**
     * A production unit entered by hand; what is left out is as its company's.
     *
     * @param ordinaryFte ordinary full-time equivalents, average of four months, as the company tells it
     */
    public record NewUnit(
            String pNumber,
            @Nullable String name,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable BigDecimal ordinaryFte) {}

    /** A person whom we may ring or write to. */
    public record NewContact(
            String name,
            @Nullable String jobTitle,
            @Nullable String phone,
            @Nullable String email,
            @Nullable ContactLevel level) {

        ContactLevel knownLevel() {
            return level == null ? ContactLevel.OTHER : level;
        }
    }
}
