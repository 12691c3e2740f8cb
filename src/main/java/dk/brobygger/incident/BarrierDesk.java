package dk.brobygger.incident;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.Barrier;
import dk.brobygger.effort.EffortState;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.placement.PeriodDesk;
import dk.brobygger.placement.PlacementRejection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a barrier, and the effort that meets it, mean for the weeks of a placement. */
@Service
@Transactional
public class BarrierDesk {

    private final PeriodDesk periods;
    private final ParallelEffortDesk efforts;

    BarrierDesk(PeriodDesk periods, ParallelEffortDesk efforts) {
        this.periods = periods;
        this.efforts = efforts;
    }

    /**
     * Something outside work stands in the way: a parallel effort begins.
     *
     * @throws PlacementRejection if the placement has ended
     */
    @Caseworkers
    public void report(CaseId caseId, Barrier barrier) {
        periods.open(caseId);
        efforts.report(caseId, barrier);
    }

    /**
     * What was agreed with the candidate: the placement goes on, waits, goes on without us, or stops.
     *
     * @param key the effort's
     * @param reviewOn when it is looked at again; needed while the effort goes on or the placement waits
     */
    @Caseworkers
    public void agree(String key, EffortState state, @Nullable LocalDate reviewOn) {
        efforts.agree(key, state, reviewOn);
        var caseId = efforts.effort(key).caseId();
        if (!periods.period(caseId).open()) return;
        if (state == EffortState.PAUSED) periods.pause(caseId, reviewOn);
        if (state == EffortState.ONGOING || state == EffortState.RESOLVED) periods.resume(caseId);
    }
}
