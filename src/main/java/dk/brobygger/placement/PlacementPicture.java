package dk.brobygger.placement;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the course page shows of a placement, read at once.
 *
 * @param outcome what the course does next, as it stands
 * @param decideBy by when an extension is to be ruled
 * @param ill whether the candidate is on sick leave now
 * @param extensions the latest first, and so are {@code efforts}
 */
public record PlacementPicture(
        PlacementFacts facts,
        String mentor,
        PlacementOutcome outcome,
        LocalDate decideBy,
        boolean ill,
        List<HoursFacts> hours,
        List<ContactFacts> plan,
        List<AbsenceFacts> absences,
        List<IncidentFacts> incidents,
        List<ExtensionFacts> extensions,
        List<EffortFacts> efforts) {}
