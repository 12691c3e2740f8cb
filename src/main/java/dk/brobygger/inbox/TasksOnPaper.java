package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.PaperPart;
import dk.brobygger.casefile.PaperSection;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is still to be done, by its deadline. */
@Component
class TasksOnPaper implements PaperSection {

    private final InboxDesk inbox;
    private final IdentityDesk identity;
    private final MessageSource messages;
    private final Clock clock;

    TasksOnPaper(InboxDesk inbox, IdentityDesk identity, MessageSource messages, Clock clock) {
        this.inbox = inbox;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PaperPart> of(CaseId caseId, Locale language) {
        var lines = inbox.ofCase(caseId).stream()
                .map(item -> PaperPart.Line.on(
                        LocalDate.ofInstant(item.due(), clock.getZone()),
                        item.assignee() == null ? "" : identity.nameOf(new UserId(item.assignee())),
                        item.name()))
                .toList();
        return List.of(new PaperPart(messages.getMessage("inbox.paper.open", null, language), lines));
    }
}
