package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.slots.CaseFact;
import dk.brobygger.slots.CourseFact;
import dk.brobygger.weeks.PlacementPicture;
import org.springframework.stereotype.Component;

/** Timer nu: what is agreed for the week that runs. */
@Component
class HoursFact implements CourseFact, CaseFact {

    private final Pictures pictures;

    HoursFact(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String term() {
        return translate("placement.fact.hours");
    }

    @Override
    public String detail(String caseId) {
        return pictures.of(caseId)
                .map(PlacementPicture::facts)
                .filter(facts -> facts.status().isOpen())
                .map(facts -> translate(
                        "placement.fact.hours.detail",
                        facts.weeklyHours().stripTrailingZeros().toPlainString().replace('.', ',')))
                .orElse("");
    }
}
