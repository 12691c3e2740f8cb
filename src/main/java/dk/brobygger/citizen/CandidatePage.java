package dk.brobygger.citizen;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that a caseworker may see of a candidate; given only to whom the sight of it has been logged for. */
public record CandidatePage(
        CitizenId id,
        String name,
        String displayName,
        String maskedCpr,
        LocalDate bornOn,
        boolean confidential,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        String targetGroup,
        boolean jobReady,
        boolean evidentlyReady,
        boolean employed,
        Instant registeredAt) {}
