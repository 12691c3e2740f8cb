package dk.brobygger.establishment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.slots.CaseFact;
import dk.brobygger.slots.CourseFact;
import org.springframework.stereotype.Component;

/** What the placement is for. */
@Component
class PurposeFact implements CourseFact, CaseFact {

    private final OfThisRequest read;

    PurposeFact(OfThisRequest read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String term() {
        return translate("establishment.form.purposes");
    }

    @Override
    public String detail(String caseId) {
        return read.latest(CaseId.parse(caseId))
                .filter(view -> view.terms() != null)
                .map(view -> AgreedSection.purposes(view.terms()))
                .orElse("");
    }
}
