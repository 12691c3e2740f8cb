package dk.brobygger.casefile;

import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who wants to read a case, and the rule: those who run the installation read none; a protected person's is read
 * by who rules, who leads and who audits, by who handles it, and by who does the work of an absent one who handles it, in
 * the role that he does it in and for as long. Conflicts of interest come on top, see {@link CaseReaders}.
 *
 * @param standIns for whom he does which role's work today; asked only when it matters
 */
record CaseReader(UserId who, Set<Role> roles, Supplier<List<StandIn>> standIns) {

    boolean reads(Case found) {
        return readsCases() && (readsInHisOwnRight(found) || standIn(found).isPresent());
    }

    boolean readsCases() {
        return roles.stream().anyMatch(role -> role != Role.ADMINISTRATOR);
    }

    /** Whether he reads protected persons' cases that he has nothing to do with. */
    boolean readsProtected() {
        return roles.stream().anyMatch(Role::readsProtected);
    }

    /** In whose place he reads it; empty for one who reads it in his own right, or not at all. */
    Optional<UserId> inWhosePlace(Case found) {
        return readsInHisOwnRight(found) ? Optional.empty() : standIn(found).map(StandIn::absent);
    }

    /** In whose hands a protected person's case must lie for him to read it; of no meaning to one who reads them all. */
    Set<Case.Hand> hands() {
        return readsProtected()
                ? Set.of()
                : Stream.concat(
                                roles.stream().map(role -> new Case.Hand(role, who)),
                                standIns.get().stream().map(CaseReader::hand))
                        .collect(Collectors.toSet());
    }

    private boolean readsInHisOwnRight(Case found) {
        return !found.isConfidential()
                || readsProtected()
                || roles.stream().anyMatch(role -> found.isIn(new Case.Hand(role, who)));
    }

    private Optional<StandIn> standIn(Case found) {
        return standIns.get().stream()
                .filter(standIn -> found.isIn(hand(standIn)))
                .findFirst();
    }

    private static Case.Hand hand(StandIn standIn) {
        return new Case.Hand(standIn.role(), standIn.absent());
    }
}
