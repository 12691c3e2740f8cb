package dk.brobygger.team;

import dk.brobygger.inbox.StepKey;
import dk.brobygger.inbox.WorkItem;
import dk.brobygger.inbox.WorkPile;
import dk.brobygger.inbox.WorkloadDesk;
import java.util.Map;

/** How long work is expected to take: what our own history of the step says, else what is usual. */
record ExpectedMinutes(Map<StepKey, Integer> measured) {

    int of(WorkPile pile) {
        return pile.tasks() * of(pile.step());
    }

    int of(WorkItem work) {
        return of(work.step());
    }

    private int of(StepKey step) {
        return measured.getOrDefault(step, WorkloadDesk.USUAL_MINUTES);
    }
}
