package dk.brobygger.weeks.process;

import dk.brobygger.absence.AbsenceReported;
import dk.brobygger.absence.CandidateRecovered;
import dk.brobygger.absence.IllnessReported;
import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.effort.BarrierReported;
import dk.brobygger.extension.ExtensionWanted;
import dk.brobygger.incident.ConsentWithdrawnInPlacement;
import dk.brobygger.incident.MentorLeft;
import dk.brobygger.incident.RatioBroken;
import dk.brobygger.incident.RulesChanged;
import dk.brobygger.incident.TargetGroupShifted;
import dk.brobygger.incident.UrgentHelpAsked;
import dk.brobygger.incident.WorkInjuryReported;
import dk.brobygger.placement.HostClosed;
import dk.brobygger.placement.HostWithdrew;
import dk.brobygger.placement.JobFound;
import dk.brobygger.placement.PlacementEndedEarly;
import dk.brobygger.step.Processes;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what happened in a placement's weeks. Listens synchronously on purpose: the fact and what the process
 * makes of it commit together or not at all.
 */
@Component
class PlacementWorkflow {

    /** What happened, and the name of the message that tells of it. */
    private static final Map<Class<? extends CaseEvent>, String> MESSAGES = Map.ofEntries(
            Map.entry(HostWithdrew.class, "PlacementCompanyWithdrew"),
            Map.entry(HostClosed.class, "PlacementCompanyClosed"),
            Map.entry(PlacementEndedEarly.class, "PlacementEndedEarly"),
            Map.entry(JobFound.class, "PlacementJobFound"),
            Map.entry(IllnessReported.class, "PlacementIllnessReported"),
            Map.entry(CandidateRecovered.class, "PlacementCandidateRecovered"),
            Map.entry(AbsenceReported.class, "PlacementAbsenceReported"),
            Map.entry(MentorLeft.class, "PlacementMentorLeft"),
            Map.entry(BarrierReported.class, "PlacementBarrierReported"),
            Map.entry(ConsentWithdrawnInPlacement.class, "PlacementConsentWithdrawn"),
            Map.entry(WorkInjuryReported.class, "PlacementWorkInjuryReported"),
            Map.entry(UrgentHelpAsked.class, "PlacementUrgentHelpAsked"),
            Map.entry(TargetGroupShifted.class, "PlacementTargetGroupChanged"),
            Map.entry(RatioBroken.class, "PlacementRatioBroken"),
            Map.entry(RulesChanged.class, "PlacementLawChanged"),
            Map.entry(ExtensionWanted.class, "PlacementExtensionWanted"));

    private final Processes processes;

    PlacementWorkflow(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(CaseEvent event) {
        var message = MESSAGES.get(event.getClass());
        if (message == null) return;
        processes.tell(message, event.caseId());
    }
}
