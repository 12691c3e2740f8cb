package dk.brobygger.casefile;

import dk.brobygger.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a protected person's case; who and when is in the trail.
 *
 * @param onBehalfOf the absent one whose deputy reads it for that alone; null for one who reads it in his own right
 */
public record ProtectedCaseSeen(CaseId caseId, @Nullable UserId onBehalfOf) implements CaseEvent {}
