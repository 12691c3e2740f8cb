package dk.brobygger.placement;

import dk.brobygger.company.CompanyClosed;
import dk.brobygger.identity.ActingAs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A host that closes ends the placements there. Whoever told it need not be one who may end placements: the house acts
 * on it.
 */
@Component
class HostsHeard {

    private final PlacementDesk placements;

    HostsHeard(PlacementDesk placements) {
        this.placements = placements;
    }

    @EventListener
    void on(CompanyClosed closed) throws Exception {
        ActingAs.process(() -> {
            placements.companyClosed(closed);
            return null;
        });
    }
}
