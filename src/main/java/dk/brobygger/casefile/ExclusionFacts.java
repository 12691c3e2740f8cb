package dk.brobygger.casefile;

import dk.brobygger.identity.UserId;
import java.time.Instant;

/** Who is kept off a case, on what ground, and who decided it. */
public record ExclusionFacts(UserId colleague, String reason, UserId by, Instant at) {}
