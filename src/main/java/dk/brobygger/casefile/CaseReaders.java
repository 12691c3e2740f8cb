package dk.brobygger.casefile;

import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who may read a case: its page, its history, what is written in it and its files, on screen, on paper and by other
 * programs. {@link CaseReader} has the rule; here it is asked for one case, for a list and of many colleagues, and nobody
 * reads a case that a conflict of interest keeps him off.
 */
@Component
public class CaseReaders {

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

    /**
     * The program itself reads every case.
     *
     * @throws NoSuchCase if there is none, or the asker may not know of it
     */
    public void checkIMayRead(CaseId caseId) {
        var found = of(caseId);
        if (user.id().equals(UserId.SYSTEM)) return;
        if (!me().reads(found) || isClosedToMe(caseId)) throw new NoSuchCase(caseId.toString());
    }

    /** @throws NoSuchCase if there is none */
    public boolean mayRead(CaseId caseId, UserId colleague) {
        return identity.isActive(colleague)
                && identity.member(colleague)
                        .filter(member -> reader(member).reads(of(caseId)))
                        .isPresent()
                && !conflicts.isExcluded(caseId, colleague);
    }

    /** Those of some cases that the asker may open. */
    List<Case> openToMe(Collection<CaseId> caseIds) {
        if (caseIds.isEmpty()) return List.of();
        var me = me();
        return cases.openTo(caseIds, user.id().value()).stream()
                .filter(me::reads)
                .toList();
    }

    /** Those of a list that the asker may open, newest first. */
    List<Case> openToMe(CaseFilter filter) {
        var me = me();
        return me.readsCases() ? found(filter, me.readsProtected(), false, me.hands()) : List.of();
    }

    /** Those of a list, whoever asks. */
    List<Case> all(CaseFilter filter) {
        return found(filter, true, true, Set.of());
    }

    /** In whose place the asker reads a case; empty for one who reads it in his own right. */
    Optional<UserId> inWhosePlace(Case found) {
        return me().inWhosePlace(found);
    }

    /** Those of them who may read the case, in their order. */
    public List<StaffMember> whoMayRead(CaseId caseId, List<StaffMember> colleagues) {
        var found = of(caseId);
        var closedTo = exclusions.ofCase(caseId.uuid()).stream()
                .map(exclusion -> exclusion.facts().colleague())
                .collect(Collectors.toSet());
        var standIns = found.isConfidential() ? deputiesToday() : Set.of();
        return colleagues.stream()
                .filter(colleague -> !closedTo.contains(colleague.id()))
                .filter(colleague -> standIns.contains(colleague.id())
                        ? reader(colleague).reads(found)
                        : new CaseReader(colleague.id(), colleague.roles(), List::of).reads(found))
                .toList();
    }

    private boolean isClosedToMe(CaseId caseId) {
        var me = user.id().value();
        return ConflictsKept.of(me, () -> Set.copyOf(exclusions.casesClosedTo(me)))
                .contains(caseId.uuid());
    }

    private CaseReader me() {
        var id = user.id();
        return new CaseReader(id, user.roles(), SingletonSupplier.of(() -> standIns(id)));
    }

    private CaseReader reader(StaffMember colleague) {
        return new CaseReader(colleague.id(), colleague.roles(), () -> standIns(colleague.id()));
    }

    private List<StandIn> standIns(UserId who) {
        return deputies.standsInFor(who, LocalDate.now(clock));
    }

    private Set<UserId> deputiesToday() {
        return deputies.on(LocalDate.now(clock)).stream()
                .map(StaffAbsenceFacts::plan)
                .map(AbsencePlan::deputy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<Case> found(CaseFilter filter, boolean protectedToo, boolean everyone, Set<Case.Hand> hands) {
        var pattern = "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return cases.find(
                filter.kind(),
                filter.stage(),
                filter.openOnly(),
                filter.companyId(),
                filter.citizenId(),
                pattern,
                protectedToo,
                hands.stream().map(Case.Hand::toString).toList(),
                everyone,
                user.id().value(),
                Limit.of(filter.limit()));
    }

    private Case of(CaseId caseId) {
        return cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId.toString()));
    }
}
