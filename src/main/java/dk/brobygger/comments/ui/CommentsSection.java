package dk.brobygger.comments.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.comments.CaseComment;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.MentionField;
import dk.brobygger.look.Said;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Kommentarer: what colleagues say to each other about the course and its steps, apart from the notes. */
@org.springframework.stereotype.Component
class CommentsSection implements CourseSection {

    private static final int SHOWN = 8;
    private static final int OFFERED = 6;
    private static final Set<Role> WRITERS =
            Set.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final CommentDesk desk;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;

    CommentsSection(CommentDesk desk, IdentityDesk identity, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 895;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("comments.title"));
        var list = new Div();
        var id = CaseId.parse(caseId);
        fill(list, desk.comments(id));
        card.add(list);
        if (user.roles().stream().anyMatch(WRITERS::contains)) card.add(writer(list, id));
        return card;
    }

    private Component writer(Div list, CaseId caseId) {
        var field = new MentionField(
                translate("comments.label"),
                translate("comments.hint"),
                CommentDesk.MAX_TEXT,
                words -> offers(caseId, words));
        Runnable send = () -> {
            try {
                desk.comment(caseId, null, field.words());
                field.clear();
                fill(list, desk.comments(caseId));
            } catch (Rejection refused) {
                field.refuse(translate(refused.messageKey(), refused.args()));
            }
        };
        field.onSend(send);
        var button = new Button(translate("comments.send"), click -> send.run());
        button.addThemeNames("small");
        var writer = new Div(field, button);
        writer.addClassName("bb-talkwriter");
        return writer;
    }

    private List<MentionField.Offer> offers(CaseId caseId, String words) {
        return desk.mayHear(caseId, words, OFFERED).stream()
                .map(colleague -> new MentionField.Offer(colleague.id().value(), colleague.name(), colleague.team()))
                .toList();
    }

    private void fill(Div list, List<CaseComment> comments) {
        list.removeAll();
        if (comments.isEmpty()) {
            var none = new Span(translate("comments.none"));
            none.addClassNames("bb-muted", "bb-small");
            list.add(none);
        }
        comments.stream().limit(SHOWN).forEach(comment -> list.add(said(comment)));
    }

    private Said said(CaseComment comment) {
        var when = DateWords.since(LocalDateTime.ofInstant(comment.at(), clock.getZone()), LocalDate.now(clock));
        var words = comment.pieces().stream()
                .map(piece -> piece.mentioned()
                        .map(colleague -> Said.mention(identity.nameOf(colleague)))
                        .orElseGet(() -> new Span(piece.text())))
                .toList();
        return new Said(
                identity.nameOf(comment.by()),
                comment.about()
                        .map(step -> translate("comments.about", when, step.step()))
                        .orElse(when),
                words,
                comment.by().equals(user.id()));
    }
}
