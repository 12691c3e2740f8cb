package dk.brobygger.progression.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.progression.ProgressionDesk;
import org.springframework.stereotype.Component;

/** What the progression process asks of us. */
@Component("progressionTasks")
public class ProgressionTasks {

    private final ProgressionDesk progression;
    private final FollowUpDesk followUp;
    private final CaseDesk cases;

    ProgressionTasks(ProgressionDesk progression, FollowUpDesk followUp, CaseDesk cases) {
        this.progression = progression;
        this.followUp = followUp;
        this.cases = cases;
    }

    /** EXTRA_FOLLOW_UP or CONTINUE; what the table said stays with the review. */
    public String decideProgression(String businessKey) {
        return progression.needsExtraFollowUp(caseOf(businessKey)) ? "EXTRA_FOLLOW_UP" : "CONTINUE";
    }

    public void remindOfReview(String businessKey) {
        followUp.remind(caseOf(businessKey), PlanTrack.REVIEWS);
    }

    public void noteMissed(String businessKey) {
        followUp.supersede(caseOf(businessKey), PlanTrack.REVIEWS);
    }

    private CaseId caseOf(String businessKey) {
        return cases.caseOf(businessKey);
    }
}
