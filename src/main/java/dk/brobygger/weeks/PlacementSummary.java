package dk.brobygger.weeks;

import dk.brobygger.effort.EffortFacts;
import dk.brobygger.extension.ExtensionFacts;
import dk.brobygger.placement.PlacementFacts;
import dk.brobygger.placement.PlacementOutcome;
import java.time.LocalDate;
import java.util.List;

/**
 * What is agreed of a placement, and what was ruled on it.
 *
 * @param outcome what the course does next, as it stands
 * @param decideBy by when an extension is to be ruled
 * @param extensions the latest first, and so are {@code efforts}
 */
public record PlacementSummary(
        PlacementFacts facts,
        String mentor,
        PlacementOutcome outcome,
        LocalDate decideBy,
        List<ExtensionFacts> extensions,
        List<EffortFacts> efforts) {}
