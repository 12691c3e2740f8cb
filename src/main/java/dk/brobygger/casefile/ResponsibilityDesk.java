package dk.brobygger.casefile;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who handles which cases, many at once, and how a case comes into other hands. */
@Service
@Transactional
public class ResponsibilityDesk {

    private final Cases cases;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ResponsibilityDesk(Cases cases, CurrentUser user, ApplicationEventPublisher events) {
        this.cases = cases;
        this.user = user;
        this.events = events;
    }

    /** Who handles each of these cases, by role; a case that nobody handles is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<CaseId, Map<Role, UserId>> of(Collection<CaseId> caseIds) {
        var found = new HashMap<CaseId, Map<Role, UserId>>();
        if (caseIds.isEmpty()) return found;
        for (Object[] row : cases.responsible(caseIds.stream().distinct().toList()))
            found.computeIfAbsent((CaseId) row[0], id -> new EnumMap<>(Role.class))
                    .put((Role) row[1], new UserId((String) row[2]));
        return found;
    }

    /** The open cases that somebody handles, oldest first. */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<CaseHeld> heldBy(UserId who) {
        return cases.heldBy(who.value()).stream()
                .map(row -> new CaseHeld(((Case) row[0]).card(), (Role) row[1]))
                .toList();
    }

    /** The open cases that the asker handles, oldest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CaseHeld> heldByMe() {
        return cases.heldBy(user.id().value()).stream()
                .map(row -> new CaseHeld(((Case) row[0]).card(), (Role) row[1]))
                .toList();
    }

    /**
     * Gives a case to somebody else, in the roles that the one who had it handled it in.
     *
     * @throws NoSuchCase if there is none
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void handOver(CaseId caseId, Role role, UserId to, String reason) {
        var found = cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
        var from = found.responsible(role).orElse(to);
        if (from.equals(to)) return;
        found.makeResponsible(role, to);
        events.publishEvent(new CardChanged(caseId));
        events.publishEvent(new ResponsibilityHandedOver(caseId, role, from, to, reason));
    }

    /** Nobody handles the case in the roles that somebody handled it in; who takes its next step will. */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void leave(CaseId caseId, UserId who) {
        var found = cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
        found.isNoLongerOf(who);
        events.publishEvent(new CardChanged(caseId));
    }
}
