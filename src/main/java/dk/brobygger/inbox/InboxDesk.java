package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pool;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.Rights;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.rights.Why;
import dk.brobygger.task.AgainWhenOvertaken;
import dk.brobygger.task.FoundTasks;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.UrgencyScales;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds tasks and moves them between people. */
@Service
@Transactional
public class InboxDesk {

    /** Free tasks that are looked at together for the next one. */
    private static final int AT_ONCE = 20;

    private final HeldTasks tasks;
    private final FoundTasks found;
    private final TaskLists lists;
    private final DoneLists done;
    private final RightsBook rights;
    private final Pools pools;
    private final TaskService engine;
    private final CaseDesk cases;
    private final UrgencyScales urgencies;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    InboxDesk(
            HeldTasks tasks,
            FoundTasks found,
            TaskLists lists,
            DoneLists done,
            RightsBook rights,
            Pools pools,
            TaskService engine,
            CaseDesk cases,
            UrgencyScales urgencies,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.found = found;
        this.lists = lists;
        this.done = done;
        this.rights = rights;
        this.pools = pools;
        this.engine = engine;
        this.cases = cases;
        this.urgencies = urgencies;
        this.user = user;
        this.events = events;
    }

    /**
     * A page of what the asker may see.
     *
     * @throws IllegalArgumentException if the cursor was not given by an earlier page of the same order
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public InboxPage page(InboxQuery query) {
        if (query.view() == InboxView.DONE) return done.page(query);
        return page(query, rights.mine());
    }

    private InboxPage page(InboxQuery query, Rights mine) {
        var all = poolsFor(query, mine);
        var after = Cursor.parse(query.after(), query.sort());
        var scale = urgencies.now();
        var scope = new Scopes(mine, all).of(query.view());
        var rows = lists.rows(scope, query.filter(), all, scale, query.sort(), after, query.limit() + 1);
        var shown = rows.stream().limit(query.limit()).toList();
        var more = rows.size() > query.limit();
        return new InboxPage(
                found.items(shown, mine, true, scale),
                more ? Cursor.after(shown.get(shown.size() - 1), query.sort()).text() : null);
    }

    /** One's own tasks lie in no pool, unless one stands in for somebody or asks for some pools only. */
    private Collection<Pool> poolsFor(InboxQuery query, Rights mine) {
        var own = query.view() == InboxView.MINE && mine.standIns().isEmpty();
        return own && !query.filter().isOfPools() ? List.of() : pools.all();
    }

    /** How many tasks a list has, its page aside. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Count count(InboxQuery query) {
        if (query.view() == InboxView.DONE) return done.count(query.filter());
        var all = pools.all();
        var scope = new Scopes(rights.mine(), all).of(query.view());
        return lists.count(scope, query.filter(), all, urgencies.now());
    }

    /** How many tasks each of some lists holds, in their order. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<Count> countEach(List<InboxQuery> queries) {
        var all = pools.all();
        var scopes = new Scopes(rights.mine(), all);
        var scale = urgencies.now();
        return queries.stream()
                .map(query -> query.view() == InboxView.DONE
                        ? done.count(query.filter())
                        : lists.count(scopes.of(query.view()), query.filter(), all, scale))
                .toList();
    }

    /** How many tasks each of some views holds. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<InboxView, Count> counts(Set<InboxView> views) {
        var all = pools.all();
        var scopes = new Scopes(rights.mine(), all);
        var scale = urgencies.now();
        var counts = new EnumMap<InboxView, Count>(InboxView.class);
        for (var view : views)
            counts.put(
                    view,
                    view == InboxView.DONE
                            ? done.count(InboxFilter.NONE)
                            : lists.count(scopes.of(view), InboxFilter.NONE, all, scale));
        return counts;
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public InboxCounts counts() {
        var counts = counts(EnumSet.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL));
        return new InboxCounts(
                counts.get(InboxView.MINE).value(),
                counts.get(InboxView.GROUPS).value(),
                counts.get(InboxView.ALL).value());
    }

    /** How many open tasks are the asker's own, or of those whom the asker stands in for. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Count countOfMine() {
        var mine = rights.mine();
        var all = mine.standIns().isEmpty() ? List.<Pool>of() : pools.all();
        return lists.count(new Scopes(mine, all).of(InboxView.MINE), InboxFilter.NONE, all, urgencies.now());
    }

    /** The open tasks of a case, whoever they are for, soonest due first; none for one who is kept off the case. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<InboxItem> ofCase(CaseId caseId) {
        var mine = rights.mine();
        if (mine.excluded().contains(caseId)) return List.of();
        var own = cases.state(caseId).responsible().containsValue(mine.me());
        return found.items(found.ofCase(caseId), mine, own, urgencies.now());
    }

    /** The most urgent of one's own tasks, else of those that one's roles may take; empty when there is none. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<InboxItem> next() {
        var mine = rights.mine();
        return firstOf(InboxView.MINE, mine).or(() -> firstOf(InboxView.GROUPS, mine));
    }

    private Optional<InboxItem> firstOf(InboxView view, Rights mine) {
        return page(InboxQuery.firstOf(view, 1), mine).items().stream().findFirst();
    }

    /**
     * Takes a task for the asker; taking what one has already changes nothing.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if a colleague has it, or it is for another role
     */
    @Caseworkers
    @AgainWhenOvertaken
    public void take(String taskId) {
        var task = tasks.lockUnseen(taskId).orElseThrow(() -> new NoSuchTask(taskId));
        if (task.isOwnedBy(user.id())) return;
        if (!task.isSeen()) throw new NoSuchTask(taskId);
        if (!task.isFree()) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        give(task, user.id());
    }

    /**
     * Takes the most urgent task that nobody has and the asker may have. Two who ask at once get two; a task that a
     * colleague is just taking is left to that colleague.
     */
    @Caseworkers
    @AgainWhenOvertaken
    public Optional<InboxItem> takeNext() {
        var mine = rights.mine();
        var all = pools.all();
        var scale = urgencies.now();
        var scope = new Scopes(mine, all).of(InboxView.GROUPS);
        Cursor after = null;
        while (true) {
            var free = lists.rows(scope, InboxFilter.NONE, all, scale, InboxSort.DUE, after, AT_ONCE);
            if (free.isEmpty()) return Optional.empty();
            var task = found.lockFirstFree(free.stream().map(HeldTask::id).toList());
            if (task.isPresent()) {
                give(task.get(), mine.me());
                return Optional.of(tasks.item(task.get(), Why.of(Why.Ground.ASSIGNED)));
            }
            after = Cursor.after(free.get(free.size() - 1), InboxSort.DUE);
        }
    }

    /**
     * Gives a task back to the group.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it is not the asker's
     * @throws WorkRejection if it is lent to the asker, and goes back to its owner instead
     */
    @Caseworkers
    @AgainWhenOvertaken
    public void release(String taskId) {
        var task = tasks.lock(taskId);
        if (!task.isOwnedBy(user.id())) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        task.marks().checkNotLent();
        engine.setAssignee(taskId, null);
        events.publishEvent(new StepReleased(
                task.caseId(),
                task.name(),
                task.step().processId(),
                task.step().elementId(),
                taskId,
                Optional.of(user.id())));
    }

    /** Whether the asker may open a task, or only know that it is there. */
    @AnyStaff
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayOpen(InboxItem task) {
        return task.why() != null;
    }

    private void give(HeldTask task, UserId me) {
        engine.setAssignee(task.id(), me.value());
        becomeResponsible(task);
        events.publishEvent(new StepTaken(
                task.caseId(), task.name(), task.step().processId(), task.step().elementId()));
    }

    /** Whoever takes up a case in a role first keeps meeting it there. */
    private void becomeResponsible(HeldTask task) {
        for (String id : task.roles()) {
            var role = Role.of(id).filter(user::has);
            if (role.isPresent() && cases.responsible(task.caseId(), role.get()).isEmpty()) {
                cases.makeResponsible(
                        task.caseId(), role.get(), new UserId(user.id().value()));
            }
        }
    }
}
