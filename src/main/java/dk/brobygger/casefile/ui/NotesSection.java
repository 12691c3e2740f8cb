package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Said;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Notater: what staff have written on the course, newest first, with room for one more. */
@org.springframework.stereotype.Component
class NotesSection implements CourseSection {

    private static final int SHOWN = 8;
    private static final int MAX_NOTE = 20_000;

    private final NoteDesk desk;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;

    NotesSection(NoteDesk desk, IdentityDesk identity, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(new Span().getTranslation("casefile.notes"));
        fill(card, CaseId.parse(caseId));
        return card;
    }

    private void fill(Card card, CaseId caseId) {
        card.removeAll();
        if (!user.has(Role.REVISOR) || user.roles().size() > 1) card.add(writer(card, caseId));
        var notes = desk.of(caseId);
        var list = new Div();
        list.addClassName("bb-notes");
        if (notes.isEmpty()) list.add(new Span(list.getTranslation("casefile.notes.none")));
        notes.stream()
                .limit(SHOWN)
                .forEach(note -> list.add(new Said(
                        note.by().equals(UserId.SYSTEM)
                                ? list.getTranslation("casefile.system")
                                : identity.nameOf(note.by()),
                        DateWords.since(LocalDateTime.ofInstant(note.at(), clock.getZone()), LocalDate.now(clock)),
                        note.text(),
                        note.by().equals(user.id()))));
        card.add(list);
    }

    private Component writer(Card card, CaseId caseId) {
        var text = new TextArea(card.getTranslation("casefile.notes.write"));
        text.setWidthFull();
        text.setMaxLength(MAX_NOTE);
        var save = new Button(card.getTranslation("casefile.notes.save"));
        save.addClickListener(click -> {
            try {
                desk.write(caseId, text.getValue());
                fill(card, caseId);
            } catch (Rejection refused) {
                text.setInvalid(true);
                text.setErrorMessage(card.getTranslation(refused.messageKey(), refused.args()));
            }
        });
        var writer = new Div(text, save);
        writer.addClassName("bb-notewriter");
        return writer;
    }
}
