package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.step.FormWords;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says a candidate's consents as forms show them. */
@Component
public class ConsentWords {

    private final ConsentDesk desk;
    private final FormWords words;

    ConsentWords(ConsentDesk desk, FormWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** What has been taken back in this course, a line for each consent: the company, who there was told, the items. */
    public String withdrawn(CaseId caseId) {
        return desk.consentsOf(caseId).stream()
                .filter(consent -> !consent.withdrawn().isEmpty())
                .map(consent -> "- "
                        + words.say(
                                "citizen.consent.withdrawnFrom",
                                consent.companyName(),
                                consent.recipient(),
                                items(consent.withdrawn())))
                .collect(Collectors.joining("\n"));
    }

    public String items(Collection<ConsentItem> items) {
        return words.list("citizen.item.", items);
    }
}
