package dk.brobygger.citizen;

import org.jspecify.annotations.Nullable;

/**
 * A person to be registered.
 *
 * @param cpr ten digits, with or without a hyphen
 * @param targetGroup the number in LAB § 6, "1" to "13", or FLEXJOB
 * @param confidential name and address are protected (navne- og adressebeskyttelse)
 */
public record NewCandidate(
        String cpr,
        String givenName,
        String familyName,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        String targetGroup,
        boolean jobReady,
        boolean evidentlyReady,
        boolean employed,
        boolean confidential) {

    /** The record's own text would end in a log. */
    @Override
    public String toString() {
        return "NewCandidate[••••]";
    }
}
