package dk.brobygger.placement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.CourseFact;
import dk.brobygger.placement.PlacementDesk;
import org.springframework.stereotype.Component;

/** Timer nu: what is agreed for the week that runs. */
@Component
class HoursFact implements CourseFact {

    private final PlacementDesk placements;

    HoursFact(PlacementDesk placements) {
        this.placements = placements;
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
        return placements
                .find(CaseId.parse(caseId))
                .filter(facts -> facts.status().isOpen())
                .map(facts -> translate(
                        "placement.fact.hours.detail",
                        facts.weeklyHours().stripTrailingZeros().toPlainString().replace('.', ',')))
                .orElse("");
    }
}
