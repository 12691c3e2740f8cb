package dk.brobygger.establishment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.slots.CourseFact;
import org.springframework.stereotype.Component;

/** Lovgrundlag: the paragraphs that the weeks rest on, with the mark of a row that is not verified. */
@Component
class LegalGroundFact implements CourseFact {

    private final OfThisRequest read;

    LegalGroundFact(OfThisRequest read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String term() {
        return translate("establishment.ground");
    }

    @Override
    public String detail(String caseId) {
        return read.latest(CaseId.parse(caseId)).stream()
                .flatMap(view -> view.findings().stream())
                .filter(finding -> finding.ruling().decisionId().equals("placement-duration"))
                .findFirst()
                .map(finding -> finding.ruling().paragraph()
                        + (finding.ruling().verified() ? "" : ", " + translate("law.certainty." + finding.certainty())))
                .orElse("");
    }
}
