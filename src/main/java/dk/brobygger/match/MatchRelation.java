package dk.brobygger.match;

import jakarta.persistence.Embeddable;

/** How the candidate knows the place already; the law limits practice at one's own former employer (BEK § 61). */
@Embeddable
public record MatchRelation(
        boolean latestEmployer,
        boolean previousPlacement,
        boolean newFunction,
        boolean employed,
        boolean ownerIsFamily,
        boolean replacesStaff) {

    public static final MatchRelation NONE = new MatchRelation(false, false, false, false, false, false);
}
