package dk.brobygger.match;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.partnership.PlaceFacts;
import dk.brobygger.partnership.PlaceId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places that partnerships promise, as the search uses them. */
@Component
class PartnerPlaces {

    List<PlaceFacts> open() {
        return List.of();
    }

    void hold(PlaceId place, CaseId caseId, LocalDate until) {}

    void fill(PlaceId place, CaseId caseId) {}

    void release(PlaceId place, CaseId caseId) {}
}
