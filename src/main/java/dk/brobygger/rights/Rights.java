package dk.brobygger.rights;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.Reach;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see and do in the inbox now. Lists ask it for pools, a single task for itself, so both follow one
 * rule.
 *
 * @param standIns for whom one does which role's work today
 * @param excluded cases that a conflict of interest keeps one off
 */
public record Rights(UserId me, Set<Role> roles, Reach reach, List<StandIn> standIns, Set<CaseId> excluded) {

    /** Whether no pool, not even one that is yet to come, is beyond me. */
    public boolean seesEverything() {
        return roles.contains(Role.REVISOR) || roles.contains(Role.LEDER) && reach.sight() == Sight.ALL;
    }

    /** Whether a pool's tasks are within my reach, whoever has them. */
    public boolean opens(Pool pool) {
        return pool(pool).isPresent();
    }

    /** Whether my roles may take what nobody has of a pool. */
    public boolean takesFrom(Pool pool) {
        return mayKnowOf(pool) && fits(pool) && reach.covers(pool.team(), pool.district());
    }

    /** Whether I lead those who do a pool's work, and nothing keeps me off the case. */
    public boolean leads(CaseId caseId, Pool pool) {
        return roles.contains(Role.LEDER) && reach.covers(pool.team(), pool.district()) && !excluded.contains(caseId);
    }

    /** Whether one of my roles is the pool's, wherever its cases lie. */
    public boolean fits(Pool pool) {
        return roles.stream().map(Role::id).anyMatch(pool.roles()::contains);
    }

    /** For whom I stand in at the tasks of a pool; a task without a role goes with any. */
    public Optional<StandIn> standInFor(@Nullable String assignee, Pool pool) {
        return standIns.stream()
                .filter(standIn -> standIn.absent().value().equals(assignee))
                .filter(standIn -> pool.roles().isEmpty()
                        || pool.roles().contains(standIn.role().id()))
                .findFirst();
    }

    /** Those for whom I stand in. */
    public Set<String> absent() {
        return standIns.stream().map(standIn -> standIn.absent().value()).collect(Collectors.toSet());
    }

    /**
     * Why I see a task.
     *
     * @param own whether I handle its case
     * @return empty when I do not see it
     */
    public Optional<Why> why(CaseId caseId, @Nullable String assignee, Pool pool, boolean own) {
        if (excluded.contains(caseId)) return Optional.empty();
        if (me.value().equals(assignee)) return Optional.of(Why.of(Why.Ground.ASSIGNED));
        return standInFor(assignee, pool)
                .map(standIn -> new Why(Why.Ground.DEPUTY, standIn.absent(), standIn.until()))
                .or(() -> pool(pool).map(Why::of))
                .or(() -> own ? Optional.of(Why.of(Why.Ground.RESPONSIBLE)) : Optional.empty());
    }

    private Optional<Why.Ground> pool(Pool pool) {
        if (!mayKnowOf(pool)) return Optional.empty();
        if (takesFrom(pool)) return Optional.of(Why.Ground.ROLE);
        if (roles.contains(Role.LEDER) && reach.covers(pool.team(), pool.district()))
            return Optional.of(Why.Ground.LEADER);
        return roles.contains(Role.REVISOR) ? Optional.of(Why.Ground.AUDIT) : Optional.empty();
    }

    private boolean mayKnowOf(Pool pool) {
        return !pool.confidential() || roles.stream().anyMatch(Role::readsProtected);
    }
}
