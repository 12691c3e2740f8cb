package dk.brobygger.beside.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.beside.TalkDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseNote;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.comments.AboutStep;
import dk.brobygger.comments.CaseComment;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.MentionField;
import dk.brobygger.look.Said;
import dk.brobygger.task.InboxItem;
import java.util.List;
import java.util.stream.Collectors;

/** What is noted on a case and what colleagues say to each other about it; the two are kept apart. */
@org.springframework.stereotype.Component
class CaseTalk {

    private static final int OFFERED = 6;

    private final NoteDesk notes;
    private final CommentDesk comments;
    private final TalkDesk talk;
    private final Reader reader;
    private final DueLabels labels;

    CaseTalk(NoteDesk notes, CommentDesk comments, TalkDesk talk, Reader reader, DueLabels labels) {
        this.notes = notes;
        this.comments = comments;
        this.talk = talk;
        this.reader = reader;
        this.labels = labels;
    }

    /** Whether this user's roles work on cases at all; the others only look. */
    boolean works() {
        return reader.works();
    }

    /** How many notes and comments the case has. */
    long count(CaseId caseId) {
        return notes.count(caseId) + comments.count(caseId);
    }

    void note(CaseId caseId, String text) {
        notes.write(caseId, text);
    }

    /** Of a task that is done one still talks: it is about the step as it was. */
    CaseComment say(InboxItem item, String words) {
        return item.doneAt() == null
                ? talk.comment(item.id(), words)
                : comments.comment(item.caseId(), new AboutStep(item.id(), item.name()), words);
    }

    /** Whom a comment on the case may turn to, for what stands after the @. */
    List<MentionField.Offer> colleagues(CaseId caseId, String words) {
        return comments.mayHear(caseId, words, OFFERED).stream()
                .map(colleague -> new MentionField.Offer(colleague.id().value(), colleague.name(), colleague.team()))
                .toList();
    }

    /** »Karla Vestergård og Bo Hansen«, those whom a comment turned to; empty for nobody. */
    String told(CaseComment comment) {
        return comment.mentioned().stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    /** The latest notes, as a list. */
    Component notes(CaseId caseId, int most) {
        var list = new Div();
        var all = notes.of(caseId, most);
        all.forEach(note -> list.add(said(list, note)));
        none(list, all.isEmpty(), "inbox.case.noNotes");
        return list;
    }

    /** The latest comments, as a list; of one that was made at another step the step is named. */
    Component comments(InboxItem item, int most) {
        var list = new Div();
        var all = comments.comments(item.caseId(), most);
        all.forEach(comment -> list.add(said(list, item, comment)));
        none(list, all.isEmpty(), "inbox.talk.none");
        return list;
    }

    private Said said(Component reader, CaseNote note) {
        var writer = UserId.SYSTEM.equals(note.by()) ? reader.getTranslation("inbox.case.system") : nameOf(note.by());
        return new Said(
                writer, DateWords.since(labels.time(note.at()), labels.today()), note.text(), isMine(note.by()));
    }

    private Said said(Component reader, InboxItem item, CaseComment comment) {
        var when = DateWords.since(labels.time(comment.at()), labels.today());
        var about = comment.about()
                .filter(step -> !step.taskId().equals(item.id()))
                .map(step -> reader.getTranslation("inbox.talk.about", when, step.step()))
                .orElse(when);
        var words = comment.pieces().stream()
                .map(piece -> piece.mentioned()
                        .map(colleague -> Said.mention(nameOf(colleague)))
                        .orElseGet(() -> new Span(piece.text())))
                .toList();
        return new Said(nameOf(comment.by()), about, words, isMine(comment.by()));
    }

    private String nameOf(UserId colleague) {
        return reader.nameOf(colleague.value());
    }

    private boolean isMine(UserId writer) {
        return reader.isMe(writer.value());
    }

    private static <T extends Component & HasComponents> void none(T list, boolean isEmpty, String key) {
        if (!isEmpty) return;
        var none = new Span(list.getTranslation(key));
        none.addClassNames("bb-muted", "bb-small");
        list.add(none);
    }
}
