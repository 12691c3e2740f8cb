package dk.brobygger.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.deputy.AbsenceId;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.live.TaskChanges;
import dk.brobygger.live.TaskNews;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.LoadBar;
import dk.brobygger.team.Board;
import dk.brobygger.team.BoardDesk;
import dk.brobygger.team.BoardLine;
import dk.brobygger.team.BoardSheet;
import dk.brobygger.team.Choice;
import dk.brobygger.team.Handful;
import dk.brobygger.team.MoveDesk;
import dk.brobygger.team.MoveRun.Outcome;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.StepKey;
import dk.brobygger.workload.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class BoardViewTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    static final Instant NOW = TODAY.atTime(14, 2).atZone(HERE).toInstant();
    static final TeamFacts NORD = new TeamFacts(new TeamId("nord"), "Team Nord");
    static final UserId JONAS = new UserId("jonas");
    static final UserId KARLA = new UserId("karla");

    final BoardDesk desk = mock(BoardDesk.class);
    final MoveDesk moves = mock(MoveDesk.class);
    final CurrentUser user = mock(CurrentUser.class);
    final TaskChanges changes = mock(TaskChanges.class);
    final BoardNews news = new BoardNews(new TaskNews(changes, Runnable::run));
    final Clock clock = Clock.fixed(NOW, HERE);

    @BeforeEach
    void open() {
        DanishWords.open();
        when(user.id()).thenReturn(new UserId("signe"));
        when(user.roles()).thenReturn(Set.of(Role.LEDER));
        when(desk.teams()).thenReturn(List.of(NORD));
        when(desk.board(NORD.id(), Set.of())).thenReturn(board());
        when(moves.receivers(NORD.id())).thenReturn(List.of(member(JONAS, "Jonas Ravnholt"), karla()));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_board_says_who_has_how_much_and_who_is_away() {
        var words = show("team").getElement().getTextRecursively();

        assertThat(words)
                .contains("Team Nord")
                .contains("20 åbne opgaver, 2 kritisk forsinket, 3 uden ejer. Opdateret kl. 14.02.")
                .contains("Fraværende. Karla Vestergård er stedfortræder til 3. dec.")
                .contains("Jobkonsulent, også for Jonas Ravnholt")
                .contains("17, ca. 8½ t")
                .contains("mål 20 t")
                .contains("3, ca. 1½ t, ældste 1 arbejdsdag gammel");
        assertThat(_find(LoadBar.class)).hasSize(2);
    }

    @Test
    void what_only_the_leder_can_decide_stands_beside() {
        assertThat(show("team").getElement().getTextRecursively())
                .contains("Kræver din beslutning")
                .contains("Godkend partnerskabsaftale")
                .contains("Havblik Hotel");
    }

    @Test
    void the_phase_is_in_the_address() {
        when(desk.board(NORD.id(), Set.of(CaseStage.WAGE))).thenReturn(board());

        show("team?stage=WAGE");

        verify(desk).board(NORD.id(), Set.of(CaseStage.WAGE));
    }

    @Test
    void who_has_nothing_has_nothing_to_move() {
        show("team");

        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> "Flyt opgaver fra Jonas Ravnholt"
                                .equals(button.getElement().getAttribute("aria-label")))))
                .as("a button that can't be pressed says nothing of why")
                .isEmpty();
        assertThat(button("Flyt opgaver fra Karla Vestergård").isEnabled()).isTrue();
    }

    @Test
    void what_nobody_has_is_shared_out_with_a_ground_for_each() {
        when(moves.shareOut(Handful.of(NORD.id(), null, Set.of())))
                .thenReturn(List.of(choice("t1", JONAS), nowhere("t2")));
        show("team");

        _click(button("Fordel opgaver uden ejer"));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Fordel opgaver uden ejer");
        assertThat(_get(Button.class, spec -> spec.withText("Flyt 1 opgave")).isEnabled())
                .isTrue();
    }

    @Test
    void nothing_is_moved_without_a_reason() {
        when(moves.shareOut(Handful.of(NORD.id(), null, Set.of()))).thenReturn(List.of(choice("t1", JONAS)));
        show("team");
        _click(button("Fordel opgaver uden ejer"));

        _click(_get(Button.class, spec -> spec.withText("Flyt 1 opgave")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        verify(moves, never()).move(any(), any(), any(), any());
    }

    @Test
    void each_is_moved_and_the_dialog_says_what_became_of_it() {
        var choice = choice("t1", JONAS);
        when(moves.shareOut(Handful.of(NORD.id(), null, Set.of()))).thenReturn(List.of(choice));
        show("team");
        _click(button("Fordel opgaver uden ejer"));

        _setValue(_get(TextArea.class), "Jævn fordeling");
        _click(_get(Button.class, spec -> spec.withText("Flyt 1 opgave")));

        verify(moves, timeout(5000)).move(eq(NORD.id()), eq(choice.work()), eq(JONAS), eq("Jævn fordeling"));
    }

    @Test
    void what_was_moved_says_to_whom() {
        var due = mock(DueWords.class);
        when(due.label(any())).thenReturn(new Span("i dag"));

        var row = new ChoiceRow(new Div(), due, id -> "Jonas Ravnholt")
                .of(choice("t1", JONAS), new Outcome("t1", true, "team.move.done", List.of()));

        assertThat(row.getElement().getTextRecursively()).contains("Flyttet").contains("Til Jonas Ravnholt");
    }

    @Test
    void a_bar_dropped_on_a_colleague_is_shown_with_what_it_would_do_before_anything_moves() {
        var karlas = Handful.of(NORD.id(), KARLA, Set.of());
        when(moves.give(karlas, JONAS)).thenReturn(List.of(choice("t1", JONAS), choice("t2", JONAS)));
        show("team");

        drop(_find(LoadBar.class).get(1), "Jonas Ravnholt");

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Flyt opgaver fra Karla Vestergård");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Jonas Ravnholt får 2 opgaver mere, ca. 1 t, og har så 1 t af 20 t.");
        assertThat(_get(Button.class, spec -> spec.withText("Flyt 2 opgaver")).isEnabled())
                .isTrue();
        verify(moves, never()).move(any(), any(), any(), any());
    }

    @Test
    void a_bar_dropped_on_its_own_line_does_nothing() {
        show("team");

        drop(_find(LoadBar.class).get(1), "Karla Vestergård");

        _assertNone(Dialog.class);
    }

    @Test
    void one_task_of_an_opened_line_is_dropped_or_moved_by_its_button() {
        var one = Handful.of(NORD.id(), KARLA, Set.of()).only("t7");
        when(moves.tasks(Handful.of(NORD.id(), KARLA, Set.of()))).thenReturn(List.of(work("t7", "Ring til mentor")));
        when(moves.give(one, JONAS)).thenReturn(List.of(choice("t7", JONAS)));
        when(moves.shareOut(one)).thenReturn(List.of(choice("t7", JONAS)));
        show("team");
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(opener -> "Opgaver hos Karla Vestergård"
                        .equals(opener.getElement().getAttribute("aria-label")))));

        drop(
                _get(
                        ListItem.class,
                        spec -> spec.withPredicate(
                                item -> item.getElement().getTextRecursively().contains("Ring til mentor"))),
                "Jonas Ravnholt");

        assertThat(_get(Button.class, spec -> spec.withText("Flyt 1 opgave")).isEnabled())
                .isTrue();
        _get(Dialog.class).close();
        _click(button("Flyt »Ring til mentor«, Havblik Hotel"));
        verify(moves).shareOut(one);
    }

    @Test
    void what_would_be_more_than_the_goal_and_what_fits_nobody_is_said() {
        var much = new Choice(
                work("t1", "Udfyld progressionsskema"),
                JONAS,
                60,
                Choice.Why.CHOSEN,
                List.of("Jonas Ravnholt", 1170, 1200));
        when(moves.shareOut(Handful.of(NORD.id(), null, Set.of()))).thenReturn(List.of(much, nowhere("t2")));
        show("team");

        _click(button("Fordel opgaver uden ejer"));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Det er over målet.")
                .contains("1 opgave bliver, hvor den er: alle, som kunne, er ved deres mål.");
    }

    @Test
    void a_goal_is_set_in_the_line() {
        show("team");
        _click(button("mål 20 t, ret for Karla Vestergård"));

        _setValue(_get(IntegerField.class), 15);
        _click(_get(Button.class, spec -> spec.withText("Gem mål")));

        verify(desk).goalIs(KARLA, 15);
        _assertNone(Dialog.class);
    }

    @Test
    void a_goal_that_is_refused_is_said_where_it_was_typed() {
        doThrow(new Rejection("team.rejection.GOAL_OUT_OF_RANGE") {}).when(desk).goalIs(KARLA, 15);
        show("team");
        _click(button("mål 20 t, ret for Karla Vestergård"));

        _setValue(_get(IntegerField.class), 15);
        _click(_get(Button.class, spec -> spec.withText("Gem mål")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Målet skal være mellem 1 og 200");
    }

    @Test
    void the_board_shows_by_itself_what_work_there_is_now() {
        var view = show("team");
        when(desk.board(NORD.id(), Set.of())).thenReturn(withoutUnowned(board()));

        heard().accept(Set.of("t9"));
        MockVaadin.clientRoundtrip();

        assertThat(view.getElement().getTextRecursively())
                .contains("17 åbne opgaver, 1 kritisk forsinket, 0 uden ejer.");
    }

    @Test
    void what_has_not_changed_is_not_drawn_again() {
        var view = show("team");
        var bar = _find(LoadBar.class).get(0);

        view.renew();

        assertThat(_find(LoadBar.class)).contains(bar);
    }

    @Test
    void a_board_that_is_closed_hears_nothing() {
        var view = show("team");
        UI.getCurrent().remove(view);

        clearInvocations(desk);
        heard().accept(Set.of());

        verify(desk, never()).board(any(), any());
    }

    @SuppressWarnings("unchecked")
    private Consumer<Set<String>> heard() {
        ArgumentCaptor<Consumer<Set<String>>> hearer = ArgumentCaptor.forClass(Consumer.class);
        verify(changes).listen(hearer.capture());
        return hearer.getValue();
    }

    private static Board withoutUnowned(Board board) {
        var none = new BoardLine(null, false, Map.of(), Map.of(), 0, List.of(), List.of(), null);
        return new Board(board.team(), none, board.lines(), board.decisions(), board.deputies(), board.readAt());
    }

    @Test
    void a_leder_without_a_team_is_told_so() {
        when(desk.teams()).thenReturn(List.of());

        assertThat(show("team").getElement().getTextRecursively()).contains("Du er ikke i et team");
    }

    private BoardView show(String address) {
        var due = new DueWords(
                mock(WorkingDays.class, call -> call.getMethod().getReturnType() == int.class ? 1 : null), clock);
        var view = new BoardView(desk, moves, mock(BoardSheet.class), news, due, user, clock);
        UI.getCurrent().add(view);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
        return view;
    }

    private static void drop(Component dragged, String name) {
        UI.getCurrent().getInternals().setActiveDragSourceComponent(dragged);
        var row = _find(HtmlContainer.class).stream()
                .filter(one -> one.getElement().getTag().equals("tr"))
                .filter(one -> one.getElement().getTextRecursively().contains(name + "Jobkonsulent")
                        || one.getElement().getTextRecursively().contains(name + "Fraværende"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(row, new DropEvent<>(row, true, "move"));
    }

    private static Button button(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label"))));
    }

    private static Board board() {
        var plan = new AbsencePlan(
                JONAS, Role.JOBKONSULENT, TODAY.minusDays(1), LocalDate.of(2026, 12, 3), KARLA, AbsenceKind.AWAY);
        var absence = new StaffAbsenceFacts(new AbsenceId(UUID.randomUUID()), plan, JONAS);
        return new Board(
                NORD,
                new BoardLine(
                        null,
                        false,
                        Map.of(Urgency.CRITICAL, 1, Urgency.SOON, 2),
                        Map.of(Urgency.CRITICAL, 30, Urgency.SOON, 60),
                        0,
                        List.of(),
                        List.of(),
                        NOW),
                List.of(
                        new BoardLine(
                                member(JONAS, "Jonas Ravnholt"),
                                true,
                                Map.of(),
                                Map.of(),
                                1200,
                                List.of(absence),
                                List.of(),
                                null),
                        new BoardLine(
                                karla(),
                                true,
                                Map.of(Urgency.CRITICAL, 1, Urgency.LATER, 16),
                                Map.of(Urgency.CRITICAL, 30, Urgency.LATER, 480),
                                1200,
                                List.of(),
                                List.of("Jonas Ravnholt"),
                                NOW)),
                List.of(work("t9", "Godkend partnerskabsaftale")),
                Map.of(KARLA, "Karla Vestergård"),
                NOW);
    }

    private static Choice choice(String taskId, UserId to) {
        return new Choice(
                work(taskId, "Udfyld progressionsskema"),
                to,
                30,
                Choice.Why.LEAST_WORK,
                List.of("Jonas Ravnholt", 0, 1200));
    }

    private static Choice nowhere(String taskId) {
        return new Choice(work(taskId, "Hold opfølgning"), null, 30, Choice.Why.ALL_AT_GOAL, List.of());
    }

    private static WorkItem work(String taskId, String name) {
        return new WorkItem(
                taskId,
                name,
                new StepKey("partnership-agreement", "Task_Approve"),
                new CaseId(UUID.randomUUID()),
                "2026-000001",
                "Havblik Hotel",
                Set.of("leder"),
                false,
                NOW.minusSeconds(86400),
                Urgency.OVERDUE,
                null,
                NORD.id(),
                null);
    }

    private static StaffMember karla() {
        return member(KARLA, "Karla Vestergård");
    }

    private static StaffMember member(UserId id, String name) {
        return new StaffMember(id, name, NORD.id(), NORD.name(), Set.of(Role.JOBKONSULENT));
    }
}
