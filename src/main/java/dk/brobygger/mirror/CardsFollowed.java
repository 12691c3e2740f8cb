package dk.brobygger.mirror;

import dk.brobygger.casefile.CardChanged;
import dk.brobygger.casefile.CaseOpened;
import dk.brobygger.casefile.ColleagueExcluded;
import dk.brobygger.casefile.NoteAdded;
import dk.brobygger.comments.CommentAdded;
import dk.brobygger.task.TaskRows;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the rows of a case's open tasks equal to what the case says of itself. */
@Component
class CardsFollowed {

    private final TaskRows rows;
    private final TaskService engine;

    CardsFollowed(TaskRows rows, TaskService engine) {
        this.rows = rows;
        this.engine = engine;
    }

    @EventListener
    void on(CaseOpened event) {
        rows.opened(event.caseId());
    }

    @EventListener
    void on(CardChanged event) {
        rows.show(event.caseId());
    }

    @EventListener
    void on(NoteAdded event) {
        rows.noted(event.caseId());
    }

    @EventListener
    void on(CommentAdded event) {
        event.taskId().ifPresent(rows::commented);
    }

    /** Who may no longer know of a case has none of its tasks. */
    @EventListener
    void on(ColleagueExcluded event) {
        rows.had(event.caseId(), event.colleague()).forEach(task -> engine.setAssignee(task, null));
    }
}
