package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import java.time.LocalDate;

/** Says whose course it is and where it stands, in the reader's language. */
class CourseWords {

    private final Component reader;

    CourseWords(Component reader) {
        this.reader = reader;
    }

    /** »Amina R. hos Klitrosen Service«; before there is a company, the candidate alone. */
    String title(CaseCard card) {
        if (card.kind() == CaseKind.COMPANY_COURSE)
            return card.companyName() == null ? card.number() : card.companyName();
        if (card.candidateName() == null) return card.number();
        return card.companyName() == null
                ? card.candidateName()
                : reader.getTranslation("casefile.title", card.candidateName(), card.companyName());
    }

    /** »Praktik, uge 9 af 13« */
    String where(CaseCard card, LocalDate today) {
        var stage = reader.getTranslation("casefile.stage." + card.stage());
        return card.stage() != CaseStage.PLACEMENT
                ? stage
                : card.week(today)
                        .map(week -> reader.getTranslation("casefile.week", stage, week, card.weeks()))
                        .orElse(stage);
    }
}
