package dk.brobygger.casefile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import java.time.LocalDate;

/** Says whose course it is and where it stands, in the reader's language. */
final class CourseWords {

    private CourseWords() {}

    /** »Amina R. hos Klitrosen Service«; before there is a company, the candidate alone. */
    static String title(CaseCard card) {
        if (card.kind() == CaseKind.COMPANY_COURSE)
            return card.companyName() == null ? card.number() : card.companyName();
        if (card.candidateName() == null) return card.number();
        return card.companyName() == null
                ? card.candidateName()
                : translate("casefile.title", card.candidateName(), card.companyName());
    }

    /** »Praktik, uge 9 af 13« */
    static String where(CaseCard card, LocalDate today) {
        var stage = translate("casefile.stage." + card.stage());
        return card.stage() != CaseStage.PLACEMENT
                ? stage
                : card.week(today)
                        .map(week -> translate("casefile.week", stage, week, card.weeks()))
                        .orElse(stage);
    }
}
