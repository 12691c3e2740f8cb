package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import dk.brobygger.placement.PlacementRejection.Reason;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days of a placement, for the rooms that say what happens in them: put on hold, longer, shorter. Who sits at the
 * production unit follows.
 */
@Service
@Transactional
public class PeriodDesk {

    private final Placements placements;
    private final RatioDesk ratio;
    private final Clock clock;

    PeriodDesk(Placements placements, RatioDesk ratio, Clock clock) {
        this.placements = placements;
        this.ratio = ratio;
        this.clock = clock;
    }

    /** @throws PlacementRejection if the case has no placement */
    @AnyStaff
    @Transactional(readOnly = true)
    public PeriodFacts period(CaseId caseId) {
        return placements.of(caseId).period();
    }

    /** Empty before the agreement is granted. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<PeriodFacts> find(CaseId caseId) {
        return placements.findById(caseId).map(Placement::period);
    }

    /** @throws PlacementRejection if the case has no placement, or it has ended */
    @AnyStaff
    @Transactional(readOnly = true)
    public PeriodFacts open(CaseId caseId) {
        var period = period(caseId);
        if (!period.open()) throw new PlacementRejection(Reason.ALREADY_ENDED);
        return period;
    }

    /** Every placement that is under way or on hold. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    @Transactional(readOnly = true)
    public List<CaseId> running() {
        return placements.findByStatusIn(List.of(PlacementStatus.RUNNING, PlacementStatus.PAUSED)).stream()
                .map(Placement::caseId)
                .toList();
    }

    /**
     * It waits for the candidate.
     *
     * @param until when it is looked at again
     * @throws PlacementRejection if that is no later than today
     */
    @Caseworkers
    public void pause(CaseId caseId, LocalDate until) {
        change(caseId, placement -> placement.pause(today(), until));
    }

    /** The candidate is there again, and counts at the production unit. */
    @Caseworkers
    public void resume(CaseId caseId) {
        placements.findById(caseId).ifPresent(placement -> {
            if (!placement.hasSeat()) ratio.seatIsFree(caseId, false);
            placement.resume();
            placements.saveAndFlush(placement);
        });
    }

    /** On hold so long that the candidate no longer counts at the production unit. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void releaseSeat(CaseId caseId) {
        var placement = change(caseId, paused -> paused.releaseSeat(today()));
        ratio.seatIsFree(caseId, !placement.hasSeat());
    }

    /** Forlængelse. */
    @Caseworkers
    public void extend(CaseId caseId, int moreWeeks) {
        var placement = change(caseId, running -> running.extend(moreWeeks));
        ratio.sitsUntil(caseId, placement.lastDay());
    }

    /** @throws PlacementRejection if the new last day is not earlier, or lies before today */
    @Caseworkers
    public void shorten(CaseId caseId, LocalDate newLastDay) {
        var placement = change(caseId, running -> running.shorten(newLastDay, today()));
        ratio.sitsUntil(caseId, placement.lastDay());
    }

    /** It is said once of each last day that it is near. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void warnOfEnd(CaseId caseId) {
        var placement = placements.of(caseId);
        if (placement.warnOfEnd()) placements.saveAndFlush(placement);
    }

    /** Nothing but name, times and tasks is told to the host any more. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void blockSharing(CaseId caseId) {
        change(caseId, placement -> placement.blockSharing(today()));
    }

    private Placement change(CaseId caseId, Consumer<Placement> how) {
        var placement = placements.of(caseId);
        how.accept(placement);
        return placements.saveAndFlush(placement);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
