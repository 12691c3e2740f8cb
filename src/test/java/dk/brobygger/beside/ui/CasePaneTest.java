package dk.brobygger.beside.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.beside.ProcessPictures;
import dk.brobygger.beside.TalkDesk;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseNote;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.comments.CaseComment;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.comments.CommentRejection;
import dk.brobygger.deeds.ui.TaskDesks;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.MentionField;
import dk.brobygger.slots.CaseFact;
import dk.brobygger.slots.CaseTab;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasePaneTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final UserId KARLA = new UserId("karla");
    static final UserId LIV = new UserId("liv");

    CaseDesk cases = mock(CaseDesk.class);
    NoteDesk notes = mock(NoteDesk.class);
    CommentDesk comments = mock(CommentDesk.class);
    TalkDesk talk = mock(TalkDesk.class);
    IdentityDesk identity = mock(IdentityDesk.class);
    CurrentUser user = mock(CurrentUser.class);
    CaseTab files = mock(CaseTab.class);
    CaseFact mentor = mock(CaseFact.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        when(user.id()).thenReturn(KARLA);
        when(user.roles()).thenReturn(Set.of(Role.JOBKONSULENT));
        when(identity.nameOf(KARLA)).thenReturn("Karla Vestergård");
        when(identity.nameOf(LIV)).thenReturn("Liv Brandsholt");
        when(cases.card(CASE)).thenReturn(card());
        when(files.title()).thenReturn("Dokumenter");
        when(files.count(CASE.toString())).thenReturn(OptionalLong.of(6));
        when(files.content(eq(CASE.toString()), eq("t1"), any())).thenAnswer(asked -> new Span("aftale.pdf"));
        when(mentor.term()).thenReturn("Mentor");
        when(mentor.detail(CASE.toString())).thenReturn("Preben Høgsted");
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void the_first_sight_reads_nothing_but_the_card() {
        var pane = show(null);

        verify(notes, never()).of(any(), anyInt());
        verify(comments, never()).comments(any(), anyInt());
        verify(files, never()).count(any());
        verify(files, never()).content(any(), any(), any());
        assertThat(text(pane)).contains("Overblik", "Noter", "Dokumenter", "Klitrosen Service ApS");
    }

    @Test
    void facts_counts_and_the_latest_words_follow() {
        when(notes.count(CASE)).thenReturn(11L);
        when(comments.count(CASE)).thenReturn(3L);
        var written = List.of(note("Besøg på Klitrosen."));
        when(notes.of(CASE, 3)).thenReturn(written);
        var said = List.of(comment("Ser du på det, @liv?", LIV));
        when(comments.comments(CASE, 3)).thenReturn(said);

        var pane = show(null);
        follow(pane);

        assertThat(text(pane))
                .contains("Mentor", "Preben Høgsted", "14", "6", "Besøg på Klitrosen.")
                .contains("@Liv Brandsholt")
                .doesNotContain("@liv?");
    }

    @Test
    void beside_a_task_no_more_is_read_than_the_three_that_are_shown() {
        follow(show(null));

        verify(notes).of(CASE, 3);
        verify(comments).comments(CASE, 3);
        verify(notes, never()).of(any());
        verify(comments, never()).comments(any());
    }

    @Test
    void a_tab_is_filled_once_when_it_is_opened() {
        var pane = show(null);

        var tabs = _get(TabSheet.class);
        tabs.setSelectedIndex(2);
        tabs.setSelectedIndex(0);
        tabs.setSelectedIndex(2);

        verify(files).content(eq(CASE.toString()), eq("t1"), any());
        assertThat(text(pane)).contains("aftale.pdf");
    }

    @Test
    void a_comment_goes_to_the_task_with_the_colleague_who_was_chosen_and_says_who_is_told() {
        when(comments.mayHear(eq(CASE), eq("li"), anyInt()))
                .thenReturn(List.of(new StaffMember(LIV, "Liv Brandsholt", null, "Team Nord", Set.of())));
        var said = comment("Ser du på det, @liv?", LIV);
        when(talk.comment(anyString(), anyString())).thenReturn(said);
        follow(show(null));

        var field = _get(MentionField.class);
        type(field, "li");
        field.write("Ser du på det, @Liv Brandsholt?");
        _click(_get(Button.class, spec -> spec.withText("Send kommentar")));

        verify(talk).comment("t1", "Ser du på det, @liv?");
        NotificationsKt.expectNotifications("Kommentaren står på sagen, og Liv Brandsholt får besked.");
        assertThat(field.words()).isEmpty();
    }

    @Test
    void a_refused_comment_stays_in_the_field_with_the_reason() {
        var refused = mock(CommentRejection.class);
        when(refused.messageKey()).thenReturn("comments.rejection.COMMENT_EMPTY");
        when(refused.args()).thenReturn(new Object[0]);
        when(talk.comment(anyString(), anyString())).thenThrow(refused);
        var pane = show(null);
        follow(pane);

        _get(MentionField.class).write("  ");
        _click(_get(Button.class, spec -> spec.withText("Send kommentar")));

        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Skriv kommentaren, før du sender den.");
    }

    @Test
    void of_a_task_that_is_done_one_still_talks() {
        var said = comment("Godt gået", null);
        when(comments.comment(any(), any(), anyString())).thenReturn(said);
        follow(show(Instant.EPOCH));

        _get(MentionField.class).write("Godt gået");
        _click(_get(Button.class, spec -> spec.withText("Send kommentar")));

        verify(comments).comment(eq(CASE), any(), eq("Godt gået"));
        verify(talk, never()).comment(any(), any());
    }

    @Test
    void a_note_is_written_in_the_tab_of_notes_and_counted() {
        var pane = show(null);
        follow(pane);
        when(notes.count(CASE)).thenReturn(1L);

        _get(TabSheet.class).setSelectedIndex(1);
        _setValue(_get(TextArea.class, spec -> spec.withPlaceholder("Skriv en note på sagen")), "Ringet til mentor");
        _click(_get(Button.class, spec -> spec.withText("Gem note")));

        verify(notes).write(CASE, "Ringet til mentor");
        assertThat(text(_get(TabSheet.class).getTabAt(1))).isEqualTo("Noter 1");
    }

    @Test
    void who_only_looks_writes_nothing() {
        when(user.roles()).thenReturn(Set.of(Role.REVISOR));
        follow(show(null));

        _assertNone(Button.class, spec -> spec.withText("Send kommentar"));
        _assertNone(MentionField.class);
        _get(TabSheet.class).setSelectedIndex(1);
        _assertNone(TextArea.class);
    }

    private CasePane show(Instant doneAt) {
        var labels = new TaskDesks().labels;
        var reader = TaskDesks.reader(identity, user);
        var side = CaseSides.of(
                cases,
                mock(ProcessPictures.class),
                reader,
                new CaseTalk(notes, comments, talk, reader, labels),
                Map.of("files", files, "mentor", mentor));
        var opened = new OpenTask(item(doneAt), "", "f", 1, "{}", Map.of(), null, false, true, List.of());
        var pane = new CasePane(opened, side);
        UI.getCurrent().add(pane);
        return pane;
    }

    /** As the browser does when the page stands. */
    private static void follow(CasePane pane) {
        _get(CaseFacts.class).follow();
        pane.followTalk();
    }

    /** As the browser asks when somebody types an @ and some letters. */
    private static void type(MentionField field, String letters) {
        try {
            var find = MentionField.class.getDeclaredMethod("find", String.class);
            find.setAccessible(true);
            find.invoke(field, letters);
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static CaseNote note(String text) {
        var note = mock(CaseNote.class);
        when(note.by()).thenReturn(KARLA);
        when(note.at()).thenReturn(Instant.EPOCH);
        when(note.text()).thenReturn(text);
        return note;
    }

    private static CaseComment comment(String text, UserId mentioned) {
        var comment = mock(CaseComment.class);
        when(comment.by()).thenReturn(KARLA);
        when(comment.at()).thenReturn(Instant.EPOCH);
        when(comment.about()).thenReturn(Optional.empty());
        when(comment.mentioned()).thenReturn(mentioned == null ? List.of() : List.of(mentioned));
        when(comment.pieces())
                .thenReturn(
                        mentioned == null
                                ? List.of(new CaseComment.Piece(text, Optional.empty()))
                                : List.of(
                                        new CaseComment.Piece("Ser du på det, ", Optional.empty()),
                                        new CaseComment.Piece("@" + mentioned.value(), Optional.of(mentioned)),
                                        new CaseComment.Piece("?", Optional.empty())));
        return comment;
    }

    private static CaseCard card() {
        return new CaseCard(
                CASE,
                "2026-000412",
                CaseKind.PLACEMENT_COURSE,
                CaseStage.PLACEMENT,
                UUID.randomUUID(),
                "Klitrosen Service ApS",
                UUID.randomUUID(),
                "Amina R.",
                false,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }

    private static InboxItem item(Instant doneAt) {
        return new InboxItem(
                "t1",
                "Udfyld progressionsskema",
                "Task_Review",
                "progression-review",
                "Progression",
                "2026-000412",
                CASE,
                "Klitrosen Service ApS",
                "Amina R.",
                false,
                CaseStage.PLACEMENT,
                null,
                null,
                Instant.parse("2026-11-13T13:00:00Z"),
                "",
                Urgency.OVERDUE,
                KARLA.value(),
                List.of("jobkonsulent"),
                3,
                CaseKind.PLACEMENT_COURSE,
                null,
                null,
                Instant.EPOCH,
                InboxItem.Marks.NONE,
                null,
                doneAt);
    }
}
