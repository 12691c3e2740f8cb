package dk.brobygger.placement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.CourseFact;
import dk.brobygger.placement.PlacementDesk;
import org.springframework.stereotype.Component;

/** Mentor: who teaches and receives the candidate at the company. */
@Component
class MentorFact implements CourseFact {

    private final PlacementDesk placements;

    MentorFact(PlacementDesk placements) {
        this.placements = placements;
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public String term() {
        return translate("placement.fact.mentor");
    }

    @Override
    public String detail(String caseId) {
        return placements
                .find(CaseId.parse(caseId))
                .map(facts -> placements.mentor(facts.caseId()))
                .orElse("");
    }
}
