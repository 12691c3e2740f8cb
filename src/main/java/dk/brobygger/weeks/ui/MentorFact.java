package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.slots.CaseFact;
import dk.brobygger.slots.CourseFact;
import dk.brobygger.weeks.PlacementPicture;
import org.springframework.stereotype.Component;

/** Mentor: who teaches and receives the candidate at the company. */
@Component
class MentorFact implements CourseFact, CaseFact {

    private final Pictures pictures;

    MentorFact(Pictures pictures) {
        this.pictures = pictures;
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
        return pictures.of(caseId).map(PlacementPicture::mentor).orElse("");
    }
}
