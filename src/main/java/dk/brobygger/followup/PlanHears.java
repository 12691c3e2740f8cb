package dk.brobygger.followup;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.absence.CandidateRecovered;
import dk.brobygger.placement.PlacementBegun;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens in the weeks and moves their plan; the plan is right before the engine asks for it. */
@Component
class PlanHears {

    private final FollowUpDesk followUp;
    private final AbsenceDesk absences;

    PlanHears(FollowUpDesk followUp, AbsenceDesk absences) {
        this.followUp = followUp;
        this.absences = absences;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PlacementBegun begun) {
        followUp.forget(begun.caseId());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CandidateRecovered recovered) {
        absences.absences(recovered.caseId()).stream()
                .filter(absence -> absence.illness() && recovered.since().equals(absence.backOn()))
                .findFirst()
                .ifPresent(
                        illness -> followUp.shiftAfterIllness(recovered.caseId(), illness.since(), recovered.since()));
    }
}
