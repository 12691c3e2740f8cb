package dk.brobygger.team;

import dk.brobygger.workload.StepKey;
import dk.brobygger.workload.WorkItem;
import dk.brobygger.workload.WorkPile;
import dk.brobygger.workload.WorkloadDesk;
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
