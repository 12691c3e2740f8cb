package dk.brobygger.establishment;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Afgørelse: what the caseworker has ruled, and why.
 *
 * @param answer GRANT or REFUSE; null when the terms have changed since, and it rules on nothing
 * @param guidanceVersion wording of the appeal guidance that went with it
 */
@Embeddable
public record PlacementRuling(
        @Column(name = "ruling") @Nullable String answer,

        @Column(name = "ruling_reasons") String reasons,

        @Column(name = "ruled_by") String by,

        @Column(name = "ruled_at") Instant at,

        Integer guidanceVersion) {

    /** Number of the wording of the appeal guidance: translation key {@code establishment.appealGuidance}. */
    static final int GUIDANCE_VERSION = 1;

    static PlacementRuling grant(String reasons, UserId by, Instant now) {
        return new PlacementRuling("GRANT", reasons, by.value(), now, GUIDANCE_VERSION);
    }

    static PlacementRuling refusal(String reasons, UserId by, Instant now) {
        return new PlacementRuling("REFUSE", reasons, by.value(), now, GUIDANCE_VERSION);
    }

    boolean isGrant() {
        return "GRANT".equals(answer);
    }

    /** The terms that it was about are no more. */
    PlacementRuling setAside() {
        return new PlacementRuling(null, reasons, by, at, guidanceVersion);
    }
}
