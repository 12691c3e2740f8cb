package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.establishment.AgreementFacts;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.place.PlacesDesk;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementFacts;
import dk.brobygger.progression.ProgressionDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rooms below know that a wage negotiation stands on. */
@Component
class CourseGround {

    private final PlacementDesk placements;
    private final ProgressionDesk progressions;
    private final EstablishmentDesk establishments;
    private final CitizenDesk citizens;
    private final PlacesDesk places;

    CourseGround(
            PlacementDesk placements,
            ProgressionDesk progressions,
            EstablishmentDesk establishments,
            CitizenDesk citizens,
            PlacesDesk places) {
        this.placements = placements;
        this.progressions = progressions;
        this.establishments = establishments;
        this.citizens = citizens;
        this.places = places;
    }

    /** Work functions at 7 or more. */
    List<String> functionsReady(CaseId caseId) {
        return progressions.functionsReadyForWages(caseId);
    }

    /** All work functions of the placement. */
    List<String> functions(CaseId caseId) {
        return placements.find(caseId).map(PlacementFacts::functions).orElse(List.of());
    }

    /** Last day of the placement while it runs, so that wages would stand beside it. */
    Optional<LocalDate> placementRunsUntil(CaseId caseId) {
        return placements
                .find(caseId)
                .filter(placement -> placement.status().isOpen())
                .map(PlacementFacts::lastDay);
    }

    boolean placementRuns(CaseId caseId) {
        return placementRunsUntil(caseId).isPresent();
    }

    /** Whether the agreement promised wages at the end. */
    boolean wagesExpected(CaseId caseId) {
        return agreement(caseId).filter(AgreementFacts::wagesExpected).isPresent();
    }

    /** LAB § 6 number of the candidate's target group; empty when unknown. */
    String targetGroup(CaseId caseId) {
        return agreement(caseId)
                .map(agreement -> citizens.candidate(agreement.citizen()).targetGroup())
                .orElse("");
    }

    /** The company's place leads to wages less often than it said. */
    void lowerPlace(CaseId caseId, String reason) {
        agreement(caseId).map(AgreementFacts::place).ifPresent(place -> places.lower(place, "wage.reason." + reason));
    }

    /** Empty while no placement has been granted. */
    private Optional<AgreementFacts> agreement(CaseId caseId) {
        return placements.find(caseId).map(placement -> establishments.agreement(caseId));
    }
}
