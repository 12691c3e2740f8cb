package dk.brobygger.casefile;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as those who give out its work need to know it.
 *
 * @param responsible who handles it, by role
 * @param lastNote the beginning of the latest note; null while there is none
 */
public record CaseState(
        CaseCard card,
        Map<Role, UserId> responsible,
        @Nullable String lastNote) {}
