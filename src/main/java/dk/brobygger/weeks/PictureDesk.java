package dk.brobygger.weeks;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.absence.AbsenceFacts;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementFacts;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the picture of a placement for its course page, in as few questions as there are tables. */
@Service
@Transactional(readOnly = true)
public class PictureDesk {

    private final PlacementDesk placements;
    private final FollowUpDesk followUp;
    private final AbsenceDesk absences;
    private final IncidentDesk incidents;
    private final ExtensionDesk extensions;
    private final ParallelEffortDesk efforts;

    PictureDesk(
            PlacementDesk placements,
            FollowUpDesk followUp,
            AbsenceDesk absences,
            IncidentDesk incidents,
            ExtensionDesk extensions,
            ParallelEffortDesk efforts) {
        this.placements = placements;
        this.followUp = followUp;
        this.absences = absences;
        this.incidents = incidents;
        this.extensions = extensions;
        this.efforts = efforts;
    }

    /** Empty before the agreement is granted. */
    @AnyStaff
    public Optional<PlacementPicture> picture(CaseId caseId) {
        return placements.find(caseId).map(this::picture);
    }

    private PlacementPicture picture(PlacementFacts placement) {
        var caseId = placement.caseId();
        var away = absences.absences(caseId);
        return new PlacementPicture(
                placement,
                placements.mentor(caseId),
                placement.status().isOpen() && away.stream().anyMatch(AbsenceFacts::isIllNow),
                placements.hours(caseId),
                followUp.plan(caseId),
                away,
                incidents.incidents(caseId));
    }

    /** Empty before the agreement is granted. */
    @AnyStaff
    public Optional<PlacementSummary> summary(CaseId caseId) {
        return placements.find(caseId).map(this::summary);
    }

    private PlacementSummary summary(PlacementFacts placement) {
        var caseId = placement.caseId();
        return new PlacementSummary(
                placement,
                placements.mentor(caseId),
                placements.outcome(caseId),
                extensions.decideBy(caseId),
                extensions.extensions(caseId),
                efforts.efforts(caseId));
    }
}
