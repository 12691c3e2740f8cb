package dk.brobygger.effort;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.EffortRejection.Reason;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parallelindsats: a barrier is met by those in the municipality who can, unseen by the company. */
@Service
@Transactional
public class ParallelEffortDesk {

    private final ParallelEfforts efforts;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParallelEffortDesk(ParallelEfforts efforts, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.efforts = efforts;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Something outside work stands in the way, of a placement or of the job that came of it. */
    @Caseworkers
    public void report(CaseId caseId, Barrier barrier) {
        var effort = new ParallelEffort(caseId, barrier, today());
        cases.link(caseId, effort.key());
        efforts.saveAndFlush(effort);
    }

    /** The business key of the effort that was reported and is not begun. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public String open(CaseId caseId) {
        var effort = efforts.findByCaseIdOrderByReportedOnDescIdDesc(caseId).stream()
                .filter(reported -> !reported.isOpened())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No barrier is reported on " + caseId));
        effort.open();
        return effort.key();
    }

    /** Those who are asked, and what they are asked. */
    @Caseworkers
    public void convoke(String key, List<String> members, String question) {
        of(key).convoke(members, question);
    }

    @Caseworkers
    public void answer(String key, String member, String words) {
        var effort = of(key);
        effort.answer(member, words);
        efforts.saveAndFlush(effort);
    }

    /** Those who have not answered in time are told once more. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void remind(String key) {
        var effort = of(key);
        events.publishEvent(
                new EffortAnswersLate(effort.caseId(), key, effort.missing().size()));
    }

    /**
     * What was agreed with the candidate.
     *
     * @param reviewOn when it is looked at again; needed while the effort goes on or the placement waits
     * @throws EffortRejection if it is needed and missing, or not a later day
     */
    @Caseworkers
    public void agree(String key, EffortState state, @Nullable LocalDate reviewOn) {
        var effort = of(key);
        if (state.isOpen() && reviewOn == null) throw new EffortRejection(Reason.REVIEW_DAY_NOT_LATER).at("reviewOn");
        switch (state) {
            case ONGOING -> effort.goOn(reviewOn, today());
            case PAUSED -> effort.pause(reviewOn, today());
            case STOPPED -> effort.stop();
            default -> effort.resolve();
        }
        efforts.saveAndFlush(effort);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public EffortFacts effort(String key) {
        return of(key).facts();
    }

    /** All of a case's, the latest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<EffortFacts> efforts(CaseId caseId) {
        return efforts.findByCaseIdOrderByReportedOnDescIdDesc(caseId).stream()
                .map(ParallelEffort::facts)
                .toList();
    }

    /** Whether one of them found that the placement can't go on. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isStopped(CaseId caseId) {
        return efforts(caseId).stream().anyMatch(effort -> effort.state() == EffortState.STOPPED);
    }

    private ParallelEffort of(String key) {
        return efforts.findById(UUID.fromString(key)).orElseThrow(() -> new EffortRejection(Reason.NO_SUCH_EFFORT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
