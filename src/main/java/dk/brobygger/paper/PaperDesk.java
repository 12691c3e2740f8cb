package dk.brobygger.paper;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.casefile.PaperPart;
import dk.brobygger.casefile.PaperSection;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a case out of the program as a document, with what the asker may see; that he did is in the trail. The case is
 * read as one, but while type is set, which takes its time, no transaction keeps a connection.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class PaperDesk {

    private final CaseDesk cases;
    private final NoteDesk notes;
    private final CommentDesk comments;
    private final AttachmentDesk files;
    private final IdentityDesk identity;
    private final ObjectProvider<PaperSection> sections;
    private final CurrentUser user;
    private final MessageSource messages;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PrintPace pace;
    private final String municipality;

    PaperDesk(
            CaseDesk cases,
            NoteDesk notes,
            CommentDesk comments,
            AttachmentDesk files,
            IdentityDesk identity,
            ObjectProvider<PaperSection> sections,
            CurrentUser user,
            MessageSource messages,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            PrintPace pace,
            @Value("${brobygger.municipality:}") String municipality) {
        this.cases = cases;
        this.notes = notes;
        this.comments = comments;
        this.files = files;
        this.identity = identity;
        this.sections = sections;
        this.user = user;
        this.messages = messages;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.pace = pace;
        this.municipality = municipality;
    }

    /**
     * The case as a PDF: parties, what is to be done, what was decided on what ground, what happened, what was written,
     * and which documents there are.
     *
     * @throws dk.brobygger.casefile.NoSuchCase if there is none, or the asker may not know of it
     * @throws PaperRejection if the asker has taken too many this minute
     */
    @AnyStaff
    public CaseDocument print(CaseId caseId, Locale language) {
        pace.count(user.id());
        var written = cases.atOnce(() -> written(caseId, language));
        var document = new CaseDocument(written.number() + ".pdf", inType(written.sheet()));
        transaction.executeWithoutResult(status -> events.publishEvent(new CasePrinted(caseId)));
        return document;
    }

    byte[] inType(Sheet sheet) {
        return sheet.pdf();
    }

    /** Whether the asker may take one more case this minute. */
    @AnyStaff
    public boolean mayPrintNow() {
        return pace.allows(user.id());
    }

    private record Written(String number, Sheet sheet) {}

    private Written written(CaseId caseId, Locale language) {
        var card = cases.visibleCard(caseId);
        var names = new HashMap<UserId, String>();
        var me = nameOf(user.id(), names, language);
        var title = said("paper.title", language, card.number());
        var sheet =
                new Sheet(title, said("paper.foot", language, municipality, card.number()), language, clock.getZone());
        sheet.heading(title, said("paper.printed", language, me, sheet.moment(clock.instant())));
        sheet.facts(said("paper.parties", language), parties(card, sheet, names, language));
        var columns = List.of(said("paper.when", language), said("paper.who", language), said("paper.what", language));
        sections.stream()
                .sorted(Comparator.comparingInt(PaperSection::order))
                .flatMap(section -> section.of(caseId, language).stream())
                .forEach(part -> sheet.part(part, columns));
        sheet.part(notes(caseId, names, language), columns);
        sheet.part(comments(caseId, names, language), columns);
        sheet.part(documents(caseId, names, language), columns);
        return new Written(card.number(), sheet);
    }

    private Map<String, String> parties(CaseCard card, Sheet sheet, Map<UserId, String> names, Locale language) {
        var facts = new LinkedHashMap<String, String>();
        if (card.candidateName() != null) facts.put(said("paper.candidate", language), card.candidateName());
        if (card.companyName() != null) facts.put(said("paper.company", language), card.companyName());
        facts.put(said("paper.stage", language), said("casefile.stage." + card.stage(), language));
        if (card.firstDay() != null && card.weeks() != null)
            facts.put(
                    said("paper.weeks", language),
                    said("paper.weeks.of", language, sheet.day(card.firstDay()), card.weeks()));
        for (var role : Role.values())
            cases.responsible(card.id(), role)
                    .ifPresent(who ->
                            facts.put(said("shell.role." + role.name(), language), nameOf(who, names, language)));
        facts.put(said("paper.opened", language), sheet.moment(card.openedAt()));
        if (card.closedAt() != null) facts.put(said("paper.closed", language), sheet.moment(card.closedAt()));
        return facts;
    }

    private PaperPart notes(CaseId caseId, Map<UserId, String> names, Locale language) {
        var written = notes.of(caseId);
        return new PaperPart(
                titled("paper.notes", written.size(), notes.count(caseId), language),
                written.stream()
                        .map(note -> PaperPart.Line.at(note.at(), nameOf(note.by(), names, language), note.text()))
                        .toList());
    }

    private PaperPart comments(CaseId caseId, Map<UserId, String> names, Locale language) {
        var said = comments.comments(caseId);
        return new PaperPart(
                titled("paper.comments", said.size(), comments.count(caseId), language),
                said.stream()
                        .map(one -> PaperPart.Line.at(one.at(), nameOf(one.by(), names, language), one.text()))
                        .toList());
    }

    private PaperPart documents(CaseId caseId, Map<UserId, String> names, Locale language) {
        return new PaperPart(
                said("paper.documents", language),
                files.of(caseId).stream()
                        .map(file -> PaperPart.Line.at(
                                file.at(),
                                nameOf(file.by(), names, language),
                                file.removedAt() == null
                                        ? file.name()
                                        : said("paper.document.removed", language, file.name())))
                        .toList());
    }

    /** Says so when there are more than stand in it. */
    private String titled(String key, int shown, long all, Locale language) {
        return shown < all ? said("paper.latest", language, said(key, language), shown, all) : said(key, language);
    }

    private String nameOf(UserId who, Map<UserId, String> names, Locale language) {
        return names.computeIfAbsent(
                who, one -> one.equals(UserId.SYSTEM) ? said("paper.system", language) : identity.nameOf(one));
    }

    private String said(String key, Locale language, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, language));
    }
}
