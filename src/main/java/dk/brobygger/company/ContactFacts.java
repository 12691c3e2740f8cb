package dk.brobygger.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom we talk with at a company. */
public record ContactFacts(
        UUID id,
        String name,
        @Nullable String jobTitle,
        @Nullable String phone,
        @Nullable String email,
        ContactLevel level) {}
