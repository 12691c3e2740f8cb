package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the picture of a placement for its course page, in as few questions as there are tables. */
@Service
@Transactional(readOnly = true)
public class PictureDesk {

    private final Placements placements;
    private final PlannedContacts contacts;
    private final Absences absences;
    private final Incidents incidents;
    private final Extensions extensions;
    private final ParallelEffortDesk efforts;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    PictureDesk(
            Placements placements,
            PlannedContacts contacts,
            Absences absences,
            Incidents incidents,
            Extensions extensions,
            ParallelEffortDesk efforts,
            WorkingDays days,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.placements = placements;
        this.contacts = contacts;
        this.absences = absences;
        this.incidents = incidents;
        this.extensions = extensions;
        this.efforts = efforts;
        this.days = days;
        this.clock = clock;
    }

    /** Empty before the agreement is granted. */
    @AnyStaff
    public Optional<PlacementPicture> picture(CaseId caseId) {
        return placements.findWholeByCaseId(caseId).map(this::picture);
    }

    private PlacementPicture picture(Placement placement) {
        var caseId = placement.caseId();
        var away = absences.findByCaseIdOrderBySinceDesc(caseId);
        return new PlacementPicture(
                placement.facts(LocalDate.now(clock)),
                placement.mentor(),
                placement.isOpen() && away.stream().anyMatch(Absence::isOpenIllness),
                placement.hoursByWeek(),
                contacts.findByCaseIdOrderByOpensOnAscWeekAsc(caseId).stream()
                        .map(PlannedContact::facts)
                        .toList(),
                away.stream().map(Absence::facts).toList(),
                incidents.findByCaseIdOrderByReportedAtDesc(caseId).stream()
                        .map(incident -> incident.facts(clock.getZone()))
                        .toList());
    }

    /** Empty before the agreement is granted. */
    @AnyStaff
    public Optional<PlacementSummary> summary(CaseId caseId) {
        return placements.findWholeByCaseId(caseId).map(this::summary);
    }

    private PlacementSummary summary(Placement placement) {
        return new PlacementSummary(
                placement.facts(LocalDate.now(clock)),
                placement.mentor(),
                placement.outcome(),
                days.plus(placement.lastDay(), -rates.whole("extension.ruled-before", placement.lastDay())),
                extensions.findByCaseIdOrderByAskedOnDescIdDesc(placement.caseId()).stream()
                        .map(Extension::facts)
                        .toList(),
                efforts.efforts(placement.caseId()));
    }
}
