package dk.brobygger.inbox;

import dk.brobygger.inbox.Scope.Branch;
import dk.brobygger.inbox.Scope.Sleep;
import dk.brobygger.rights.Pool;
import dk.brobygger.rights.Rights;
import dk.brobygger.views.InboxView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tasks a view holds for somebody with these rights. */
final class Scopes {

    private final Rights rights;
    private final Collection<Pool> pools;

    Scopes(Rights rights, Collection<Pool> pools) {
        this.rights = rights;
        this.pools = pools;
    }

    Scope of(InboxView view) {
        return switch (view) {
            case MINE -> scope(concat(mineAndDeputy(), asked()), Sleep.AWAKE);
            case SNOOZED -> scope(mineAndDeputy(), Sleep.ASLEEP);
            case DEPUTY -> scope(concat(deputy(), askedOfAbsent()), Sleep.AWAKE);
            case GROUPS -> scope(List.of(Branch.freeOf(ids(rights::takesFrom))), Sleep.AWAKE);
            case TEAM -> scope(List.of(Branch.of(ids(this::isOfMyTeam))), Sleep.BOTH);
            case ALL -> scope(everything(), Sleep.BOTH);
            case DONE -> throw new IllegalArgumentException("what is done is no open task");
        };
    }

    private Scope scope(List<Branch> branches, Sleep sleep) {
        return new Scope(rights.me().value(), branches, sleep, rights.excluded());
    }

    private List<Branch> mineAndDeputy() {
        var branches = new ArrayList<Branch>();
        branches.add(Branch.had(rights.me().value(), null));
        branches.addAll(deputy());
        return branches;
    }

    private List<Branch> deputy() {
        return rights.absent().stream()
                .sorted()
                .map(absent -> Branch.had(
                        absent, ids(pool -> rights.standInFor(absent, pool).isPresent())))
                .toList();
    }

    /** What I am asked to look at, or those whom I stand in for. */
    private List<Branch> asked() {
        return concat(List.of(Branch.askedOf(rights.me().value(), null)), askedOfAbsent());
    }

    private List<Branch> askedOfAbsent() {
        return rights.absent().stream()
                .sorted()
                .map(absent -> Branch.askedOf(
                        absent, ids(pool -> rights.standInFor(absent, pool).isPresent())))
                .toList();
    }

    private static List<Branch> concat(List<Branch> some, List<Branch> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Branch> everything() {
        if (rights.seesEverything()) return List.of(Branch.of(null));
        var branches = new ArrayList<Branch>();
        branches.add(Branch.of(ids(rights::opens)));
        branches.addAll(mineAndDeputy());
        branches.addAll(asked());
        branches.add(Branch.ofOwnCases());
        return branches;
    }

    private boolean isOfMyTeam(Pool pool) {
        return pool.team() != null && pool.team().equals(rights.reach().team()) && rights.opens(pool);
    }

    private Set<Integer> ids(Predicate<Pool> predicate) {
        return pools.stream().filter(predicate).map(Pool::id).collect(Collectors.toSet());
    }
}
