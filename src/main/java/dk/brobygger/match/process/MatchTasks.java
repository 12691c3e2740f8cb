package dk.brobygger.match.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.match.ClarificationDesk;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the models ask of matches: one method for each service task, and the questions on their gateways. */
@Component("matchTasks")
public class MatchTasks {

    private final MatchDesk desk;
    private final ClarificationDesk clarification;
    private final WorkingDays days;
    private final Clock clock;

    MatchTasks(MatchDesk desk, ClarificationDesk clarification, WorkingDays days, Clock clock) {
        this.desk = desk;
        this.clarification = clarification;
        this.days = days;
        this.clock = clock;
    }

    public void reservePlace(String businessKey) {
        desk.reservePlace(CaseId.parse(businessKey));
    }

    public void decideMatch(String businessKey) {
        desk.decide(CaseId.parse(businessKey));
    }

    public void releasePlace(String businessKey) {
        desk.releasePlace(CaseId.parse(businessKey));
    }

    public void leavePlaceForJob(String businessKey) {
        desk.releasePlace(CaseId.parse(businessKey));
    }

    public void stopSharing(String businessKey) {
        clarification.stopSharing(CaseId.parse(businessKey));
    }

    /** When the reservation of the place runs out. */
    public Date reservationEnds(String businessKey) {
        var until = desk.view(CaseId.parse(businessKey)).place().reservedUntil();
        return Date.from(days.endOf(until == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : until));
    }

    /** Whether company and candidate both want it. */
    public boolean isMatched(String businessKey) {
        return status(businessKey) == MatchStatus.MATCHED;
    }

    /** Whether it is the candidate who does not want this place, or does not want anything shared. */
    public boolean isDeclinedByCandidate(String businessKey) {
        return switch (status(businessKey)) {
            case CONSENT_DECLINED, CANDIDATE_SAID_NO, CONSENT_WITHDRAWN -> true;
            default -> false;
        };
    }

    /** MATCHED, JOB_FOUND or STOPPED. */
    public String outcome(String businessKey) {
        return switch (status(businessKey)) {
            case MATCHED -> "MATCHED";
            case JOB_FOUND -> "JOB_FOUND";
            default -> "STOPPED";
        };
    }

    private MatchStatus status(String businessKey) {
        return desk.view(CaseId.parse(businessKey)).status();
    }
}
