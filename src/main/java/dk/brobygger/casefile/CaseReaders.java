package dk.brobygger.casefile;

import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may read a case. Those who run the installation read none; a protected person's are read by who handles them, who
 * rules, who leads and who audits; nobody reads one that a conflict of interest keeps him off.
 */
@Component
class CaseReaders {

    private static final Set<Role> READ_PROTECTED = Set.of(Role.SAGSBEHANDLER, Role.LEDER, Role.REVISOR);

    private final Cases cases;
    private final ConflictDesk conflicts;
    private final Exclusions exclusions;
    private final IdentityDesk identity;
    private final CurrentUser user;

    CaseReaders(Cases cases, ConflictDesk conflicts, Exclusions exclusions, IdentityDesk identity, CurrentUser user) {
        this.cases = cases;
        this.conflicts = conflicts;
        this.exclusions = exclusions;
        this.identity = identity;
        this.user = user;
    }

    /** @throws NoSuchCase if there is none, or the asker may not know of it */
    void checkIMayRead(CaseId caseId) {
        if (!mayRead(caseId, user.id(), user.roles())) throw new NoSuchCase(caseId.toString());
    }

    boolean mayRead(CaseId caseId, UserId colleague) {
        var member = identity.member(colleague);
        return member.isPresent()
                && identity.isActive(colleague)
                && mayRead(caseId, colleague, member.get().roles());
    }

    /** Those of them who may read the case, in their order. */
    List<StaffMember> whoMayRead(CaseId caseId, List<StaffMember> colleagues) {
        var found = of(caseId);
        var closedTo = exclusions.ofCase(caseId.uuid()).stream()
                .map(exclusion -> exclusion.facts().colleague())
                .collect(Collectors.toSet());
        return colleagues.stream()
                .filter(colleague ->
                        !closedTo.contains(colleague.id()) && isOpenTo(found, colleague.id(), colleague.roles()))
                .toList();
    }

    private boolean mayRead(CaseId caseId, UserId who, Set<Role> roles) {
        return isOpenTo(of(caseId), who, roles) && !conflicts.isExcluded(caseId, who);
    }

    private Case of(CaseId caseId) {
        return cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
    }

    /** Whether somebody with these roles reads a case, conflicts of interest aside. */
    static boolean isOpenTo(Case found, UserId who, Set<Role> roles) {
        return readsCases(roles)
                && (!found.card().confidential() || readsProtected(roles) || handles(found, who, roles));
    }

    static boolean readsCases(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role != Role.ADMINISTRATOR);
    }

    static boolean readsProtected(Set<Role> roles) {
        return roles.stream().anyMatch(READ_PROTECTED::contains);
    }

    private static boolean handles(Case found, UserId who, Set<Role> roles) {
        return roles.stream()
                .anyMatch(role -> found.responsible(role).filter(who::equals).isPresent());
    }
}
