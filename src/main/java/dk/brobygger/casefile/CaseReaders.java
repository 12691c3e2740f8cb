package dk.brobygger.casefile;

import dk.brobygger.identity.AbsencePlan;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.DeputyDesk;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffAbsenceFacts;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may read a case. Those who run the installation read none; a protected person's are read by who handles them, who
 * rules, who leads and who audits, and by the deputy of who handles them what stands beside his tasks; nobody reads one that
 * a conflict of interest keeps him off.
 */
@Component
class CaseReaders {

    private static final Set<Role> READ_PROTECTED = Set.of(Role.SAGSBEHANDLER, Role.LEDER, Role.REVISOR);

    private final Cases cases;
    private final ConflictDesk conflicts;
    private final Exclusions exclusions;
    private final IdentityDesk identity;
    private final DeputyDesk deputies;
    private final CurrentUser user;
    private final Clock clock;

    CaseReaders(
            Cases cases,
            ConflictDesk conflicts,
            Exclusions exclusions,
            IdentityDesk identity,
            DeputyDesk deputies,
            CurrentUser user,
            Clock clock) {
        this.cases = cases;
        this.conflicts = conflicts;
        this.exclusions = exclusions;
        this.identity = identity;
        this.deputies = deputies;
        this.user = user;
        this.clock = clock;
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
        var standIns = standIns(found);
        return colleagues.stream()
                .filter(colleague -> !closedTo.contains(colleague.id()))
                .filter(colleague ->
                        isOpenTo(found, colleague.id(), colleague.roles()) || standIns.contains(colleague.id()))
                .toList();
    }

    private boolean mayRead(CaseId caseId, UserId who, Set<Role> roles) {
        var found = of(caseId);
        return (isOpenTo(found, who, roles) || readsCases(roles) && standsIn(found, who))
                && !conflicts.isExcluded(caseId, who);
    }

    /** Who does the work of an absent one who handles the case has its tasks before him, and what stands beside them. */
    private boolean standsIn(Case found, UserId who) {
        return deputies.standsInFor(who, LocalDate.now(clock)).stream()
                .anyMatch(standIn -> found.responsible(standIn.role())
                        .filter(standIn.absent()::equals)
                        .isPresent());
    }

    private Set<UserId> standIns(Case found) {
        if (!found.card().confidential()) return Set.of();
        return deputies.on(LocalDate.now(clock)).stream()
                .map(StaffAbsenceFacts::plan)
                .filter(plan -> Arrays.stream(Role.values())
                        .anyMatch(role -> found.responsible(role)
                                .filter(plan.absent()::equals)
                                .isPresent()))
                .map(AbsencePlan::deputy)
                .filter(deputy -> standsIn(found, deputy))
                .collect(Collectors.toSet());
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
