package dk.brobygger.followup;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.PaperPart;
import dk.brobygger.casefile.PaperSection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The talks and reviews of the weeks, and what became of them. */
@Component
class PlanOnPaper implements PaperSection {

    private final FollowUpDesk plan;
    private final MessageSource messages;

    PlanOnPaper(FollowUpDesk plan, MessageSource messages) {
        this.plan = plan;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PaperPart> of(CaseId caseId, Locale language) {
        var lines = plan.plan(caseId).stream()
                .map(contact -> PaperPart.Line.on(
                        contact.heldOn() == null ? contact.opensOn() : contact.heldOn(),
                        "",
                        contact.title() + ", "
                                + messages.getMessage("placement.paper." + state(contact), null, language)))
                .toList();
        return List.of(new PaperPart(messages.getMessage("placement.paper.plan", null, language), lines));
    }

    private static String state(ContactFacts contact) {
        if (contact.isPlanned()) return "planned";
        if (!contact.held()) return "missed";
        return contact.late() ? "late" : "held";
    }
}
