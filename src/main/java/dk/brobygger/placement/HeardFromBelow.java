package dk.brobygger.placement;

import dk.brobygger.citizen.ConsentWithdrawn;
import dk.brobygger.citizen.TargetGroupChanged;
import dk.brobygger.company.CompanyClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the rooms below tell that may concern a placement that runs. */
@Component
class HeardFromBelow {

    private final PlacementDesk placements;
    private final IncidentDesk incidents;

    HeardFromBelow(PlacementDesk placements, IncidentDesk incidents) {
        this.placements = placements;
        this.incidents = incidents;
    }

    @EventListener
    void on(CompanyClosed closed) {
        placements.companyClosed(closed);
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        incidents.consentWithdrawn(withdrawn.caseId());
    }

    @EventListener
    void on(TargetGroupChanged changed) {
        incidents.targetGroupChanged(changed.caseId(), changed.targetGroup(), changed.jobReady());
    }
}
