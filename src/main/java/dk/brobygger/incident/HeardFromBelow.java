package dk.brobygger.incident;

import dk.brobygger.citizen.ConsentWithdrawn;
import dk.brobygger.citizen.TargetGroupChanged;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.law.LawChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the rooms below tell that may concern a placement that runs. Whoever told it need not be one who may
 * report it: the house does.
 */
@Component
class HeardFromBelow {

    private final IncidentDesk incidents;

    HeardFromBelow(IncidentDesk incidents) {
        this.incidents = incidents;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) throws Exception {
        ActingAs.process(() -> {
            incidents.consentWithdrawn(withdrawn.caseId());
            return null;
        });
    }

    @EventListener
    void on(LawChanged changed) throws Exception {
        ActingAs.process(() -> {
            incidents.lawChanged(changed);
            return null;
        });
    }

    @EventListener
    void on(TargetGroupChanged changed) throws Exception {
        ActingAs.process(() -> {
            incidents.targetGroupChanged(changed.caseId(), changed.targetGroup(), changed.jobReady());
            return null;
        });
    }
}
