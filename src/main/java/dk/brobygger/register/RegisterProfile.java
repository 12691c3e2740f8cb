package dk.brobygger.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a company itself, as far as anybody has read it.
 *
 * @param name null where only a production unit has been read
 * @param employees the least number the source vouches for
 * @param advertisingProtected reklamebeskyttet: no unasked-for advertising by post or mail
 */
@Embeddable
public record RegisterProfile(
        @Nullable String name,
        @Enumerated(EnumType.STRING) Sector sector,
        @Nullable String legalForm,
        @Nullable String industryCode,
        @Nullable String industryText,
        @Nullable Integer employees,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        boolean advertisingProtected) {

    /** Nothing but units of it have been read. */
    public static final RegisterProfile UNREAD =
            new RegisterProfile(null, Sector.PRIVATE, null, null, null, null, null, null, null, null, null, false);

    /** Called and found as a unit of its own, until the company itself is read. */
    public RegisterProfile asIts(RegisterUnit unit) {
        return new RegisterProfile(
                unit.name(),
                sector,
                null,
                unit.industryCode(),
                unit.industryText(),
                null,
                null,
                null,
                unit.street(),
                unit.postalCode(),
                unit.city(),
                false);
    }

    /** This, and what was known before wherever it is silent. */
    public RegisterProfile over(RegisterProfile known) {
        return new RegisterProfile(
                name,
                sector,
                said(legalForm, known.legalForm),
                said(industryCode, known.industryCode),
                said(industryText, known.industryText),
                employees != null ? employees : known.employees,
                said(phone, known.phone),
                said(email, known.email),
                said(street, known.street),
                said(postalCode, known.postalCode),
                said(city, known.city),
                advertisingProtected);
    }

    private static @Nullable String said(@Nullable String now, @Nullable String before) {
        return now == null || now.isBlank() ? before : now;
    }
}
