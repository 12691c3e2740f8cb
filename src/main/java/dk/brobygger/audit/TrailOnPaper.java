package dk.brobygger.audit;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.PaperPart;
import dk.brobygger.casefile.PaperSection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was decided, on what legal ground, and all that happened, oldest first. */
@Component
class TrailOnPaper implements PaperSection {

    private static final int MOST = 1000;

    private final AuditDesk audit;
    private final MessageSource messages;

    TrailOnPaper(AuditDesk audit, MessageSource messages) {
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<PaperPart> of(CaseId caseId, Locale language) {
        var happened = audit.latest(caseId, MOST, language).stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        var decided = happened.stream()
                .filter(one -> one.ground().isPresent())
                .map(one -> line(one, language))
                .toList();
        return List.of(
                new PaperPart(said("audit.paper.decided", language), decided),
                new PaperPart(
                        happened.size() < MOST
                                ? said("audit.paper.happened", language)
                                : messages.getMessage("audit.paper.happened.latest", new Object[] {MOST}, language),
                        happened.stream().map(one -> line(one, language)).toList()));
    }

    private PaperPart.Line line(Happened one, Locale language) {
        var ground = one.ground()
                .map(ruling -> ruling.paragraph() + ": "
                        + messages.getMessage(ruling.reasonKey(), null, ruling.reason(), language))
                .orElse("");
        return new PaperPart.Line(one.at(), null, one.who(), one.text(), ground);
    }

    private String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
