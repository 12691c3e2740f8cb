package dk.brobygger.rights;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Looks up what somebody may see and do in the inbox now. */
@Component
public class RightsBook {

    private static final String KEPT = Rights.class.getName();

    private final IdentityDesk identity;
    private final DeputyDesk deputies;
    private final ConflictDesk conflicts;
    private final CurrentUser user;
    private final Clock clock;

    RightsBook(IdentityDesk identity, DeputyDesk deputies, ConflictDesk conflicts, CurrentUser user, Clock clock) {
        this.identity = identity;
        this.deputies = deputies;
        this.conflicts = conflicts;
        this.user = user;
        this.clock = clock;
    }

    /** The asker's; looked up once for all that one request asks. */
    public Rights mine() {
        var known = known();
        if (known != null) return known;
        var mine = rights(user.id(), user.roles());
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(KEPT, mine, RequestAttributes.SCOPE_REQUEST);
        return mine;
    }

    /** The asker's, when this request has looked them up. */
    private @Nullable Rights known() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Rights mine
                        && mine.me().equals(user.id())
                        && mine.roles().equals(user.roles())
                ? mine
                : null;
    }

    /** Whether a conflict of interest keeps the asker off a case. */
    public boolean amKeptOff(CaseId caseId) {
        var known = known();
        return known != null ? known.excluded().contains(caseId) : conflicts.isExcluded(caseId, user.id());
    }

    /** A colleague's, before one is given something. */
    public Rights of(UserId colleague) {
        return rights(
                colleague, identity.member(colleague).map(StaffMember::roles).orElse(Set.of()));
    }

    private Rights rights(UserId who, Set<Role> roles) {
        return new Rights(
                who,
                roles,
                identity.reachOf(who),
                deputies.standsInFor(who, LocalDate.now(clock)),
                conflicts.casesClosedTo(who));
    }
}
