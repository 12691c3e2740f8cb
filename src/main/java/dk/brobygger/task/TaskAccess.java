package dk.brobygger.task;

import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pool;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.Rights;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.rights.Why;
import dk.brobygger.views.UrgencyScale;
import dk.brobygger.views.UrgencyScales;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the asker may do with one task, and how it looks to the asker. */
@Component
class TaskAccess {

    private final RightsBook rights;
    private final CurrentUser user;
    private final Pools pools;
    private final UrgencyScales urgencies;
    private final Clock clock;

    TaskAccess(RightsBook rights, CurrentUser user, Pools pools, UrgencyScales urgencies, Clock clock) {
        this.rights = rights;
        this.user = user;
        this.pools = pools;
        this.urgencies = urgencies;
        this.clock = clock;
    }

    /**
     * How the asker stands to a task.
     *
     * @param why why it is there for the asker; empty when it is not
     * @param mayTake nobody has it, and the asker may have it
     * @param answersFor its owner, when that is the asker or one for whom the asker stands in
     * @param leads the asker leads those who do it
     */
    record Standing(Optional<Why> why, boolean mayTake, Optional<UserId> answersFor, boolean leads) {

        boolean sees() {
            return why.isPresent();
        }

        /** Whether the asker has a say in who does it and when. */
        boolean disposes() {
            return leads || answersFor.isPresent();
        }
    }

    Standing of(InboxTask task) {
        var has = user.id().value().equals(task.assignee()) && !user.has(Role.LEDER);
        return has ? ofOneIHave(task) : of(task, rights.mine());
    }

    /** For one who asks about many. */
    Standing of(InboxTask task, Rights mine) {
        var pool = pools.byId(task.poolId());
        return new Standing(
                why(mine, task, pool),
                task.assignee() == null && mayHave(mine, task, pool),
                answersFor(mine, task, pool),
                mine.leads(task.caseId(), pool));
    }

    /** Whoever has a task needs no other right to it; only a conflict of interest could have come since. */
    private Standing ofOneIHave(InboxTask task) {
        return rights.amKeptOff(task.caseId())
                ? new Standing(Optional.empty(), false, Optional.empty(), false)
                : new Standing(Optional.of(Why.of(Why.Ground.ASSIGNED)), false, Optional.of(user.id()), false);
    }

    /** Whether somebody may be given the task: by his roles and reach, or because he handles its case. */
    boolean mayHave(UserId colleague, InboxTask task) {
        return mayHave(rights.of(colleague), task, pools.byId(task.poolId()));
    }

    InboxItem item(InboxTask task, Why why) {
        return InboxItem.of(
                task,
                pools.byId(task.poolId()),
                why,
                urgencies.now().of(task.due()),
                LocalDate.now(clock),
                clock.instant());
    }

    /**
     * Rows as the owner of these rights sees them.
     *
     * @param own whether they are all of cases that he handles, or of a list that holds nothing else but what he sees
     */
    List<InboxItem> items(List<InboxTask> rows, Rights whose, boolean own, UrgencyScale scale) {
        var today = LocalDate.now(clock);
        return rows.stream()
                .map(task -> {
                    var pool = pools.byId(task.poolId());
                    var why = whyOf(whose, task, pool, own).orElse(null);
                    return InboxItem.of(task, pool, why, scale.of(task.due()), today, scale.now());
                })
                .toList();
    }

    private static Optional<Why> why(Rights whose, InboxTask task, Pool pool) {
        return whyOf(whose, task, pool, false).or(() -> whyOf(whose, task, pool, task.isHandledBy(whose.me())));
    }

    /** Whoever is asked to look at a task sees it for that, unless it is his own. */
    private static Optional<Why> whyOf(Rights whose, InboxTask task, Pool pool, boolean own) {
        var usual = whose.why(task.caseId(), task.assignee(), pool, own);
        var isMine = usual.filter(why -> why.ground() == Why.Ground.ASSIGNED || why.ground() == Why.Ground.DEPUTY);
        return isMine.isEmpty() && isAsked(whose, task, pool)
                ? Optional.of(new Why(Why.Ground.REVIEW, new UserId(task.marks().reviewBy()), null))
                : usual;
    }

    private static boolean isAsked(Rights whose, InboxTask task, Pool pool) {
        var asked = task.marks().reviewOf();
        return asked != null
                && !whose.excluded().contains(task.caseId())
                && (whose.me().value().equals(asked)
                        || whose.standInFor(asked, pool).isPresent());
    }

    static boolean mayHave(Rights whose, InboxTask task, Pool pool) {
        return !whose.excluded().contains(task.caseId())
                && (whose.takesFrom(pool) || whose.fits(pool) && task.isHandledBy(whose.me()));
    }

    private static Optional<UserId> answersFor(Rights whose, InboxTask task, Pool pool) {
        if (whose.excluded().contains(task.caseId())) return Optional.empty();
        if (whose.me().value().equals(task.assignee())) return Optional.of(whose.me());
        return whose.standInFor(task.assignee(), pool).map(StandIn::absent);
    }
}
