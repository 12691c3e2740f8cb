package dk.brobygger.inbox;

import dk.brobygger.casefile.CardChanged;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseOpened;
import dk.brobygger.casefile.ColleagueExcluded;
import dk.brobygger.casefile.NoteAdded;
import dk.brobygger.comments.CommentAdded;
import dk.brobygger.rights.Pools;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the rows of a case's open tasks equal to what the case says of itself. */
@Component
class CardsFollowed {

    private final InboxTasks tasks;
    private final CaseRows rows;
    private final Pools pools;
    private final CaseDesk cases;
    private final TaskService engine;

    CardsFollowed(InboxTasks tasks, CaseRows rows, Pools pools, CaseDesk cases, TaskService engine) {
        this.tasks = tasks;
        this.rows = rows;
        this.pools = pools;
        this.cases = cases;
        this.engine = engine;
    }

    @EventListener
    void on(CaseOpened event) {
        rows.opened(event.caseId());
    }

    @EventListener
    void on(CardChanged event) {
        var open = rows.of(event.caseId());
        if (open.isEmpty()) return;
        var state = cases.state(event.caseId());
        open.forEach(task -> task.show(state, pools.of(task.roleIds(), state.card())));
    }

    @EventListener
    void on(NoteAdded event) {
        tasks.noted(event.caseId(), cases.state(event.caseId()).lastNote());
    }

    @EventListener
    void on(CommentAdded event) {
        event.taskId().flatMap(tasks::lock).ifPresent(task -> task.marks().commented());
    }

    /** Who may no longer know of a case has none of its tasks. */
    @EventListener
    void on(ColleagueExcluded event) {
        for (var task : rows.of(event.caseId()))
            if (event.colleague().value().equals(task.assignee())) engine.setAssignee(task.getId(), null);
    }
}
