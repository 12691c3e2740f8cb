package dk.brobygger.comments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.comments.AboutStep;
import dk.brobygger.comments.CaseComment;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.comments.CommentRejection;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.MentionField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsSectionTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final UserId LIV = new UserId("liv");

    CommentDesk desk = mock(CommentDesk.class);
    IdentityDesk identity = mock(IdentityDesk.class);
    CurrentUser user = mock(CurrentUser.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        when(user.id()).thenReturn(new UserId("karla"));
        when(user.roles()).thenReturn(Set.of(Role.JOBKONSULENT));
        when(identity.nameOf(LIV)).thenReturn("Liv Brandsholt");
        when(desk.comments(CASE)).thenReturn(List.of());
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void what_was_said_at_a_step_names_the_step_and_those_it_turned_to() {
        var comment = mock(CaseComment.class);
        when(comment.by()).thenReturn(LIV);
        when(comment.at()).thenReturn(Instant.parse("2026-11-12T14:20:00Z"));
        when(comment.about()).thenReturn(Optional.of(new AboutStep("t1", "Hold opfølgning")));
        when(comment.pieces())
                .thenReturn(List.of(
                        new CaseComment.Piece("Husk at ringe, ", Optional.empty()),
                        new CaseComment.Piece("@liv", Optional.of(LIV))));
        when(desk.comments(CASE)).thenReturn(List.of(comment));

        show();

        assertThat(text())
                .contains("Liv Brandsholt torsdag 12. nov. kl. 15.20, om »Hold opfølgning«")
                .contains("Husk at ringe, @Liv Brandsholt");
    }

    @Test
    void what_is_said_here_is_about_the_whole_course() {
        show();

        _get(MentionField.class).write("Tak for i dag");
        _click(_get(Button.class, spec -> spec.withText("Send kommentar")));

        verify(desk).comment(CASE, null, "Tak for i dag");
        assertThat(_get(MentionField.class).words()).isEmpty();
    }

    @Test
    void a_colleague_who_may_not_see_the_case_is_refused_at_the_field() {
        var refused = mock(CommentRejection.class);
        when(refused.messageKey()).thenReturn("comments.rejection.MAY_NOT_SEE_THE_CASE");
        when(refused.args()).thenReturn(new Object[] {"Bo Hansen"});
        when(desk.comment(any(), any(), any())).thenThrow(refused);
        show();

        _get(MentionField.class).write("Se her @bo");
        _click(_get(Button.class, spec -> spec.withText("Send kommentar")));

        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Bo Hansen må ikke se sagen");
        assertThat(_get(MentionField.class).words()).isEqualTo("Se her @bo");
    }

    @Test
    void an_auditor_reads_only() {
        when(user.roles()).thenReturn(Set.of(Role.REVISOR));

        show();

        assertThat(text()).contains("Ingen har kommenteret endnu.");
        _assertNone(MentionField.class);
    }

    private void show() {
        var clock = Clock.fixed(Instant.parse("2026-11-17T13:09:00Z"), ZoneId.of("Europe/Copenhagen"));
        UI.getCurrent().add(new CommentsSection(desk, identity, user, clock).section(CASE.toString()));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
