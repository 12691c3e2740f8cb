package dk.brobygger.bulk;

import dk.brobygger.bulk.BulkResult.Outcome;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.Receivers;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import dk.brobygger.work.Bounds;
import dk.brobygger.work.Reasons;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does the same to many tasks: shows what would happen, then does it in small transactions that can be watched and
 * stopped. The node that began a run knows it; when that node dies, what was changed stays changed, and the rest is as
 * it was.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class BulkDesk {

    /** Tasks of one change. */
    static final int MOST = 10_000;

    private static final int BATCH = 50;
    private static final int PAGE = 200;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(BulkDesk.class);

    private final InboxDesk inbox;
    private final BulkBatch batch;
    private final Receivers receivers;
    private final TaskExecutor executor;
    private final CurrentUser user;
    private final Clock clock;
    private final Map<UUID, BulkRun> runs = new ConcurrentHashMap<>();

    BulkDesk(
            InboxDesk inbox,
            BulkBatch batch,
            Receivers receivers,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            CurrentUser user,
            Clock clock) {
        this.inbox = inbox;
        this.batch = batch;
        this.receivers = receivers;
        this.executor = executor;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What would become of each task; nothing changes.
     *
     * @throws WorkRejection if none or more than 10 000 are chosen, or the action makes no sense for any
     */
    @Caseworkers
    public BulkProgress preview(BulkSelection selection, BulkAction action) {
        check(action);
        var ids = chosen(selection);
        var results = new ArrayList<BulkResult>();
        for (var some : batches(ids, 500)) results.addAll(batch.preview(some, action));
        return BulkProgress.of(new UUID(0, 0), BulkProgress.State.PREVIEW, ids.size(), results);
    }

    /**
     * Begins to do it. Each task is checked anew when it is its turn.
     *
     * @param reason goes into the history of each
     * @throws WorkRejection as {@link #preview}, if there is no such colleague any more, no reason is given, or the asker's previous run goes on
     */
    @Caseworkers
    public BulkProgress start(BulkSelection selection, BulkAction action, String reason) {
        var words = Reasons.given(reason);
        check(action);
        if (action.to() != null) receivers.of(action.to());
        var ids = chosen(selection);
        var run = begun(ids.size());
        var me = user.id();
        var roles = List.copyOf(user.roles());
        executor.execute(() -> carryOut(run, ids, action, words, me, roles));
        return run.progress();
    }

    /**
     * @throws WorkRejection if there is no such run of the asker's; runs are remembered for an hour
     */
    @Caseworkers
    public BulkProgress progress(UUID id) {
        return mine(id).progress();
    }

    /** Nothing more is done after the few dozen that are under way; they are told as not reached. */
    @Caseworkers
    public void stop(UUID id) {
        mine(id).stop();
    }

    private void check(BulkAction action) {
        var today = LocalDate.now(clock);
        if (action.until() != null) Bounds.checkAhead(action.until(), today, "until");
        if (action.priority() != null) Bounds.checkPriority(action.priority());
    }

    private List<String> chosen(BulkSelection selection) {
        var ids = selection.list() == null ? selection.ids() : idsOf(selection.list());
        if (ids.isEmpty()) throw new WorkRejection(Reason.NOTHING_SELECTED).at("ids");
        if (ids.size() > MOST) throw new WorkRejection(Reason.TOO_MANY_SELECTED, MOST).at("ids");
        return ids;
    }

    private List<String> idsOf(InboxQuery list) {
        var ids = new ArrayList<String>();
        if (list.view() == InboxView.DONE) return ids;
        var after = list.after();
        do {
            var page = inbox.page(new InboxQuery(list.view(), list.filter(), list.sort(), PAGE, after));
            page.items().forEach(item -> ids.add(item.id()));
            after = page.next();
        } while (after != null && ids.size() <= MOST);
        return ids;
    }

    private synchronized BulkRun begun(int total) {
        var now = clock.instant();
        runs.values().removeIf(old -> old.endedBefore(now.minus(REMEMBERED)));
        if (runs.values().stream().anyMatch(run -> run.isOf(user.id()) && run.isRunning()))
            throw new WorkRejection(Reason.ONE_RUN_AT_A_TIME);
        var run = new BulkRun(user.id(), total);
        runs.put(run.id(), run);
        return run;
    }

    private void carryOut(
            BulkRun run, List<String> ids, BulkAction action, String reason, UserId who, List<Role> roles) {
        try {
            ActingAs.user(who, roles, () -> {
                for (var some : batches(ids, BATCH))
                    run.add(run.isStopped() ? notReached(some) : batch.act(some, action, reason));
                return run;
            });
        } catch (Exception fault) {
            LOG.error("a change of {} tasks broke off", ids.size(), fault);
            run.stop();
        } finally {
            run.end(clock.instant());
        }
    }

    private BulkRun mine(UUID id) {
        var run = runs.get(id);
        if (run == null || !run.isOf(user.id())) throw new WorkRejection(Reason.NO_SUCH_RUN);
        return run;
    }

    private static List<BulkResult> notReached(List<String> ids) {
        return ids.stream()
                .map(id -> BulkResult.without(id, Outcome.NOT_REACHED))
                .toList();
    }

    private static List<List<String>> batches(List<String> ids, int size) {
        var batches = new ArrayList<List<String>>();
        for (int i = 0; i < ids.size(); i += size) batches.add(ids.subList(i, Math.min(ids.size(), i + size)));
        return batches;
    }
}
