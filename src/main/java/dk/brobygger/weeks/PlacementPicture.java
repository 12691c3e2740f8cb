package dk.brobygger.weeks;

import dk.brobygger.absence.AbsenceFacts;
import dk.brobygger.followup.ContactFacts;
import dk.brobygger.incident.IncidentFacts;
import dk.brobygger.placement.HoursFacts;
import dk.brobygger.placement.PlacementFacts;
import java.util.List;

/**
 * What the course page shows of the weeks of a placement, read at once.
 *
 * @param ill whether the candidate is on sick leave now
 */
public record PlacementPicture(
        PlacementFacts facts,
        String mentor,
        boolean ill,
        List<HoursFacts> hours,
        List<ContactFacts> plan,
        List<AbsenceFacts> absences,
        List<IncidentFacts> incidents) {}
