package dk.brobygger.inbox;

import dk.brobygger.casefile.CardChanged;
import dk.brobygger.casefile.CaseDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the rows of a case's open tasks equal to its card. */
@Component
class CardsFollowed {

    private final InboxTasks tasks;
    private final CaseDesk cases;

    CardsFollowed(InboxTasks tasks, CaseDesk cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    @EventListener
    void on(CardChanged event) {
        var card = cases.card(event.caseId());
        tasks.findByCaseIdOrderByDue(event.caseId()).forEach(task -> task.show(card));
    }
}
