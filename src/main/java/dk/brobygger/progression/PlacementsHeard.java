package dk.brobygger.progression;

import dk.brobygger.placement.PlacementBegun;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a placement begins, so does the progression in its functions. */
@Component
class PlacementsHeard {

    private final ProgressionDesk progression;

    PlacementsHeard(ProgressionDesk progression) {
        this.progression = progression;
    }

    @EventListener
    void on(PlacementBegun begun) {
        progression.begin(begun.caseId());
    }
}
