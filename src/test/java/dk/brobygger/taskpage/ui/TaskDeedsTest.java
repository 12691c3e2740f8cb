package dk.brobygger.taskpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.deeds.ui.Keys;
import dk.brobygger.deeds.ui.TaskDesks;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.FormViewer;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.review.ReviewFacts;
import dk.brobygger.rights.Why;
import dk.brobygger.slots.OffersActions;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import dk.brobygger.work.DueAnswer;
import dk.brobygger.work.DueGround;
import dk.brobygger.work.Undo;
import dk.brobygger.worklist.ui.CameFrom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that one does with a task is on its page, and a refusal says what to do instead. */
class TaskDeedsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private PageDesks desks;

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("inbox", Div.class);
        RouteConfiguration.forSessionScope().setRoute("task/:task", Div.class);
        desks = new PageDesks();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theBarSaysWhereInTheListOneIsAndLeadsOnAndBack() {
        when(desks.places.of(InboxList.MINE.in(InboxView.GROUPS), "t1"))
                .thenReturn(new ListPlace(4, new Count(23, false), "t0", "t2", "cursor"));
        TaskView view = show(TaskDesks.mine(), "task/t1?view=groups");

        view.follow("t1");

        TaskBar bar = _get(TaskBar.class);
        assertThat(bar.getElement().getTextRecursively()).contains("Uden ejer").contains("4 af 23");
        assertThat(_find(bar, Anchor.class).stream().map(Anchor::getHref))
                .containsExactly("inbox?view=groups&task=t1", "task/t0?view=groups", "task/t2?view=groups");
    }

    @Test
    void theWordsThatWereSearchedForAreRememberedAndStayOutOfTheAddress() {
        InboxList list = InboxList.of(Map.of("view", List.of("groups"), "q", List.of("Amina")));
        CameFrom from = new CameFrom(list, null, "Uden ejer");
        from.rememberedBy(UI.getCurrent());

        assertThat(from.task("t1")).startsWith("task/t1?view=groups&words=").doesNotContain("Amina");
        assertThat(CameFrom.of(new Location(from.task("t1")).getQueryParameters(), UI.getCurrent()))
                .isEqualTo(from);
    }

    @Test
    void finishingLeadsToTheNextInTheSameList() {
        InboxList list = InboxList.MINE.in(InboxView.TEAM);
        when(desks.places.of(list, "t1")).thenReturn(new ListPlace(1, new Count(2, false), null, "t2", "cursor"));
        when(desks.inbox.page(list.page(50, "cursor")))
                .thenReturn(new InboxPage(
                        List.of(
                                TaskDesks.item("hers", "jonas", TaskDesks.why(Why.Ground.ROLE), InboxItem.Marks.NONE),
                                TaskDesks.item("t3", null, TaskDesks.why(Why.Ground.ROLE), InboxItem.Marks.NONE)),
                        null));
        TaskView view = show(TaskDesks.mine(), "task/t1?view=team");
        view.follow("t1");

        FormViewer form = _get(FormViewer.class);
        ComponentUtil.fireEvent(
                form, new FormViewer.AnswersGiven(form, true, "{}", 0, Finishing.Wish.FINISH_AND_NEXT.name()));

        verify(desks.inbox).take("t3");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("task/t3?view=team");
    }

    @Test
    void aTaskIsGivenToAColleagueAndThatCanBeTakenBack() {
        Undo undo = new Undo(UUID.randomUUID(), Instant.MAX);
        when(desks.work.assign("t1", 3, new UserId("jonas"), "Kender mesteren")).thenReturn(undo);
        show(TaskDesks.mine(), "task/t1");

        choose("Tildel");
        ComboBox<String> to = colleagues();
        assertThat(to.getListDataView().getItems()).containsExactly("jonas", "sanne");
        _setValue(to, "jonas");
        _setValue(words(), "Kender mesteren");
        act("Tildel");

        assertThat(said()).contains("»Udfyld progressionsskema« er givet til Jonas Holm.");
        _click(_get(Button.class, spec -> spec.withText("Fortryd")));
        verify(desks.work).undo(undo.token());
    }

    @Test
    void whoCannotHaveItIsNamedInTheDialogWhichStays() {
        WorkRejection absent = rejection("inbox.rejection.LACKS_ROLE", "Sanne Vestergaard");
        when(desks.work.assign(any(), anyInt(), any(), any())).thenThrow(absent);
        show(TaskDesks.mine(), "task/t1");

        choose("Tildel");
        _setValue(colleagues(), "sanne");
        act("Tildel");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Sanne Vestergaard har ikke den rolle, som opgaven kræver. Vælg en anden.");
    }

    @Test
    void whenSomebodyWasFasterOneStaysWithTheTaskAsItNowIs() {
        TaskConflict stale = mock(TaskConflict.class);
        when(stale.messageKey()).thenReturn("inbox.conflict.STALE");
        when(desks.work.assign(any(), anyInt(), any(), any())).thenThrow(stale);
        show(TaskDesks.mine(), "task/t1");

        choose("Tildel");
        _setValue(colleagues(), "jonas");
        act("Tildel");

        verify(desks.steps, times(2)).open("t1");
        assertThat(said()).doesNotContain("er givet til");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .doesNotContain("inbox");
    }

    @Test
    void nobodyIsAssignedWithoutAColleagueBeingChosen() {
        show(TaskDesks.mine(), "task/t1");

        choose("Tildel");
        act("Tildel");

        assertThat(colleagues().isInvalid()).isTrue();
        verify(desks.work, never()).assign(any(), anyInt(), any(), any());
    }

    @Test
    void aTaskIsGivenBackWithAReason() {
        show(TaskDesks.mine(), "task/t1");

        choose("Giv tilbage til gruppen");
        act("Giv tilbage");
        verify(desks.work, never()).release(any(), any());
        _setValue(words(), "Jeg er på kursus");
        act("Giv tilbage");

        verify(desks.work).release("t1", "Jeg er på kursus");
    }

    @Test
    void aTaskIsLentAndWhoHasItGivesItBackWithWhatWasTyped() {
        show(TaskDesks.mine(), "task/t1");
        choose("Lån ud");
        _setValue(colleagues(), "jonas");
        _setValue(words(), "Ring til mesteren");
        act("Lån ud");
        verify(desks.work).delegate("t1", 3, new UserId("jonas"), "Ring til mesteren");

        show(TaskDesks.item("t1", "karla", TaskDesks.why(Why.Ground.ASSIGNED), lentBy("jonas")), "task/t1");
        assertThat(page()).contains("Jonas Holm har lånt dig opgaven.");
        _assertNone(Button.class, spec -> spec.withText("Afslut"));
        assertThat(_find(Button.class, spec -> spec.withText("Giv tilbage til Jonas Holm")))
                .hasSize(2);
        FormViewer form = _get(FormViewer.class);
        ComponentUtil.fireEvent(
                form,
                new FormViewer.AnswersGiven(form, true, "{\"note\":\"ringet\"}", 1, Finishing.Wish.GIVE_BACK.name()));

        verify(desks.steps).keepDraft("t1", Map.of("note", "ringet"));
        verify(desks.work).giveBack("t1");
    }

    @Test
    void whoLentATaskTakesItBack() {
        show(TaskDesks.item("t1", "jonas", TaskDesks.why(Why.Ground.ROLE), lentBy("karla")), "task/t1");

        assertThat(page()).contains("Du har lånt opgaven ud til Jonas Holm.");
        _click(_get(Button.class, spec -> spec.withText("Tag tilbage fra Jonas Holm")));

        verify(desks.work).giveBack("t1");
    }

    @Test
    void aDeadlineIsMovedFromBesideItAndSaysWhatItRestsOn() {
        when(desks.schedule.moveDue("t1", 3, FRIDAY, "Mesteren er på ferie", DueGround.AGREED))
                .thenReturn(new DueAnswer(Instant.parse("2026-11-20T13:00:00Z"), "Aftalt med virksomheden.", 4));
        show(TaskDesks.mine(), "task/t1");

        _click(_get(NativeButton.class, spec -> spec.withText("Flyt fristen")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("5 arbejdsdage efter uge 8.");
        _setValue(_get(DatePicker.class), FRIDAY);
        _setValue(ground(), DueGround.AGREED);
        _setValue(words(), "Mesteren er på ferie");
        act("Flyt fristen");

        assertThat(said()).contains("flyttet til fredag 20. nov. og hviler på: Aftalt med virksomheden.");
    }

    @Test
    void aDeadlineOfTheLawSaysWhichGroundsItTakes() {
        WorkRejection statutory = rejection("inbox.rejection.DEADLINE_IS_STATUTORY", "LAB § 36");
        when(desks.schedule.moveDue(any(), anyInt(), any(), any(), any())).thenThrow(statutory);
        show(TaskDesks.mine(), "task/t1");

        choose("Flyt fristen");
        _setValue(_get(DatePicker.class), FRIDAY);
        _setValue(ground(), DueGround.PRIORITIES);
        _setValue(words(), "travlt");
        act("Flyt fristen");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Fristen er sat i loven (LAB § 36).");
    }

    @Test
    void aMovedDeadlineSaysFromWhereByWhomAndWhy() {
        show(
                TaskDesks.item(
                        "t1",
                        "karla",
                        TaskDesks.why(Why.Ground.ASSIGNED),
                        marks(50, null, null, null, null, new InboxItem.DueChange(FRIDAY, "jonas", "Mester er væk"))),
                "task/t1");

        assertThat(page())
                .contains("Flyttet fra fredag 20. nov. af Jonas Holm: »Mester er væk« Hviler på: 5 arbejdsdage");
    }

    @Test
    void aDeadlineIsPausedAndRunsAgain() {
        when(desks.schedule.pauseDue("t1", 3, FRIDAY, "afventer læge", DueGround.WAITING))
                .thenReturn(new DueAnswer(Instant.parse("2026-11-24T13:00:00Z"), "Afventer svar fra andre.", 4));
        show(TaskDesks.mine(), "task/t1");
        choose("Lad fristen stå stille");
        _setValue(_get(DatePicker.class), FRIDAY);
        _setValue(ground(), DueGround.WAITING);
        _setValue(words(), "afventer læge");
        act("Lad den stå stille");
        assertThat(said()).contains("står stille til fredag 20. nov. og falder så tirsdag 24. nov.");

        when(desks.schedule.resumeDue("t1", 3)).thenReturn(new DueAnswer(Instant.parse("2026-11-18T13:00:00Z"), "", 5));
        show(
                TaskDesks.item(
                        "t1",
                        "karla",
                        TaskDesks.why(Why.Ground.ASSIGNED),
                        marks(50, null, FRIDAY, null, null, new InboxItem.DueChange(FRIDAY, "karla", "læge"))),
                "task/t1");
        assertThat(page()).contains("frist på pause til 20. nov.").contains("På pause til fredag 20. nov.");
        choose("Lad fristen løbe igen");

        verify(desks.schedule).resumeDue("t1", 3);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPriorityIsGivenWithAReasonAndStandsAsAWord() {
        show(TaskDesks.mine(), "task/t1");
        choose("Prioritet");
        RadioButtonGroup<Integer> priority = _get(RadioButtonGroup.class);
        _setValue(priority, 90);
        _setValue(words(), "Mødet er i morgen");
        act("Giv den prioritet");
        verify(desks.schedule).prioritise("t1", 90, "Mødet er i morgen");

        show(
                TaskDesks.item(
                        "t1", "karla", TaskDesks.why(Why.Ground.ASSIGNED), marks(10, null, null, null, null, null)),
                "task/t1");
        assertThat(page()).contains("kan vente");
    }

    @Test
    void aColleagueIsAskedToLookAndTheQuestionCanBeTakenBack() {
        show(TaskDesks.mine(), "task/t1");
        choose("Bed om et ekstra blik");
        assertThat(colleagues().getListDataView().getItems()).doesNotContain("karla");
        _setValue(colleagues(), "jonas");
        _setValue(words(), "Er scoren rimelig?");
        act("Bed om et blik");
        verify(desks.reviews).ask("t1", 3, new UserId("jonas"), "Er scoren rimelig?");

        review(ReviewState.ASKED, null);
        show(
                TaskDesks.item(
                        "t1",
                        "karla",
                        TaskDesks.why(Why.Ground.ASSIGNED),
                        marks(50, null, null, ReviewState.ASKED, "jonas", null)),
                "task/t1");
        assertThat(page()).contains("Afventer Jonas Holm.").contains("»Er scoren rimelig?«");
        _click(_get(Button.class, spec -> spec.withText("Træk spørgsmålet tilbage")));

        verify(desks.reviews).withdraw("t1");
    }

    @Test
    void nobodyApprovesHisOwnWorkAndTheDialogSaysSo() {
        WorkRejection own = rejection("inbox.rejection.OWN_WORK");
        when(desks.reviews.ask(any(), anyInt(), any(), any())).thenThrow(own);
        show(TaskDesks.mine(), "task/t1");

        choose("Bed om et ekstra blik");
        _setValue(colleagues(), "jonas");
        act("Bed om et blik");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Ingen godkender sit eget arbejde, heller ikke som stedfortræder.");
    }

    @Test
    void whoIsAskedSeesTheAnswersAsTheyWereTypedAndSendsThemBackWithWords() {
        review(ReviewState.ASKED, null);
        show(
                TaskDesks.item(
                        "t1",
                        "jonas",
                        new Why(Why.Ground.REVIEW, new UserId("jonas"), null),
                        marks(50, null, null, ReviewState.ASKED, "karla", null)),
                "task/t1");

        assertThat(page()).contains("Jonas Holm beder dig se på svarene.");
        assertThat(_get(FormViewer.class).begunWith()).contains("\"score\":7");
        _click(_get(Button.class, spec -> spec.withText("Send tilbage")));
        act("Send tilbage");
        verify(desks.reviews, never()).sendBack(any(), any());
        _setValue(words(), "Ring først til mester");
        act("Send tilbage");

        verify(desks.reviews).sendBack("t1", "Ring først til mester");
    }

    @Test
    void whatTheColleagueSaidStandsAboveTheForm() {
        review(ReviewState.SENT_BACK, "Ring først til mester");
        show(
                TaskDesks.item(
                        "t1",
                        "karla",
                        TaskDesks.why(Why.Ground.ASSIGNED),
                        marks(50, null, null, ReviewState.SENT_BACK, null, null)),
                "task/t1");

        assertThat(page()).contains("Sendt tilbage af Jonas Holm.").contains("»Ring først til mester«");
    }

    @Test
    void aLederMovesWhatAColleagueHasButAColleagueDoesNot() {
        InboxItem hers = TaskDesks.item("t1", "jonas", TaskDesks.why(Why.Ground.ROLE), InboxItem.Marks.NONE);
        show(hers, "task/t1");
        assertThat(offered()).containsExactly("Kommentér", "Se historikken");

        when(desks.user.has(Role.LEDER)).thenReturn(true);
        when(desks.user.roles()).thenReturn(Set.of(Role.LEDER));
        show(hers, "task/t1");

        assertThat(offered())
                .contains("Tildel", "Giv tilbage til gruppen", "Prioritet", "Flyt fristen", "Lad fristen stå stille")
                .doesNotContain("Udsæt", "Lån ud", "Bed om et ekstra blik");
    }

    @Test
    void whatIsForAnotherRoleIsNotOfferedToWhoOnlyLeadsOrHandlesTheCase() {
        show(TaskDesks.item("t1", null, TaskDesks.why(Why.Ground.ROLE), InboxItem.Marks.NONE), "task/t1");
        assertThat(offered()).contains("Tag opgaven");
        InboxItem handled = TaskDesks.item("t1", null, TaskDesks.why(Why.Ground.RESPONSIBLE), InboxItem.Marks.NONE);
        show(handled, "task/t1");
        assertThat(offered()).contains("Tag opgaven");

        when(desks.user.roles()).thenReturn(Set.of(Role.SAGSBEHANDLER));
        show(handled, "task/t1");

        assertThat(offered()).doesNotContain("Tag opgaven");
        show(TaskDesks.item("t1", null, TaskDesks.why(Why.Ground.LEADER), InboxItem.Marks.NONE), "task/t1");
        assertThat(offered()).doesNotContain("Tag opgaven");
    }

    @Test
    void aSingleKeyAsksBeforeItFinishesAndNamesWhatFollows() {
        TaskView view = show(TaskDesks.mine(), "task/t1");

        _get(Keys.class).pressed("e");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("»Forbered forhandling« oprettes til dig");
        verify(desks.steps, never()).complete(any(), anyInt(), any());
        assertThat(view.actions())
                .extracting(OffersActions.Action::key)
                .contains("a", "s", "c", "g", "l", "o", "p", "f", "h", "j", "k");
    }

    @Test
    void singleKeysAreHeardOnlyWhereTheyAreWanted() {
        TaskView view = show(TaskDesks.mine(), "task/t1");
        assertThat(_get(Keys.class).getElement().hasAttribute("data-off")).isTrue();

        view.follow("t1");

        assertThat(_get(Keys.class).getElement().hasAttribute("data-off")).isFalse();
    }

    @Test
    void whatIsTypedStaysWhenTheDeadlineIsMoved() {
        TaskView view = show(TaskDesks.mine(), "task/t1");
        FormViewer form = _get(FormViewer.class);
        form.show("{}", "typed");

        view.changed();

        assertThat(_get(FormViewer.class)).isSameAs(form);
        assertThat(form.begunWith()).isEqualTo("typed");
    }

    @Test
    void aTaskThatWasFasterIsToldCalmly() {
        WorkRejection overtaken = rejection("inbox.rejection.UNDO_TOO_LATE");
        when(desks.schedule.snooze(any(), any())).thenReturn(new Undo(UUID.randomUUID(), Instant.MAX));
        doThrow(overtaken).when(desks.work).undo(any());
        show(TaskDesks.mine(), "task/t1");

        choose("Udsæt");
        act("Udsæt");

        assertThat(said()).contains("er udsat til onsdag 18. nov.");
    }

    private TaskView show(InboxItem item, String address) {
        _find(Dialog.class).forEach(Dialog::close);
        _find(TaskView.class).forEach(view -> UI.getCurrent().remove(view));
        boolean mine = "karla".equals(item.assignee());
        when(desks.steps.open("t1"))
                .thenReturn(new OpenTask(
                        item,
                        "",
                        "progression-review",
                        1,
                        "{\"components\":[]}",
                        Map.of(),
                        null,
                        false,
                        mine,
                        List.of("»Forbered forhandling« oprettes til dig, frist 24. nov.")));
        TaskView page = new TaskView(desks.tools());
        UI.getCurrent().add(page);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("task", "t1"));
        when(event.getLocation()).thenReturn(new Location(address));
        page.beforeEnter(event);
        return page;
    }

    private void review(ReviewState state, String words) {
        UserId asked = new UserId("jonas");
        when(desks.reviews.of("t1"))
                .thenReturn(List.of(new ReviewFacts(
                        UUID.randomUUID(),
                        "t1",
                        TaskDesks.CASE,
                        "Udfyld progressionsskema",
                        new UserId("jonas"),
                        asked,
                        Instant.EPOCH,
                        "Er scoren rimelig?",
                        "{\"score\":7}",
                        state,
                        words == null ? null : asked,
                        null,
                        words)));
    }

    /** Chooses in the menu of the bar. */
    private static void choose(String deed) {
        _get(_get(TaskBar.class), LazyMenu.class).filled().getItems().stream()
                .filter(item -> wordsOf(item).equals(deed))
                .findFirst()
                .ifPresentOrElse(item -> ComponentUtil.fireEvent(item, new ClickEvent<>(item)), () -> {
                    throw new AssertionError(deed + " is not among " + offered());
                });
    }

    private static List<String> offered() {
        return _get(_get(TaskBar.class), LazyMenu.class).filled().getItems().stream()
                .map(TaskDeedsTest::wordsOf)
                .toList();
    }

    private static String wordsOf(com.vaadin.flow.component.contextmenu.MenuItem item) {
        return item.getElement().getChild(0).getChild(0).getText();
    }

    /** Presses the button at the foot of the dialog. */
    private static void act(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    private static TextArea words() {
        return _get(_get(Dialog.class), TextArea.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> colleagues() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<DueGround> ground() {
        return _get(ComboBox.class);
    }

    private static String page() {
        return _get(TaskView.class).getElement().getTextRecursively();
    }

    private static String said() {
        return NotificationsKt.getNotifications().stream()
                .map(one ->
                        one.getElement().getTextRecursively() + one.getElement().getProperty("text", ""))
                .reduce("", String::concat);
    }

    private static InboxItem.Marks lentBy(String owner) {
        return marks(50, owner, null, null, null, null);
    }

    private static InboxItem.Marks marks(
            int priority,
            String delegatedBy,
            LocalDate pausedUntil,
            ReviewState review,
            String reviewOf,
            InboxItem.DueChange change) {
        return new InboxItem.Marks(
                priority, null, null, false, null, 0, null, delegatedBy, pausedUntil, review, reviewOf, change);
    }

    private static WorkRejection rejection(String key, Object... args) {
        WorkRejection rejection = mock(WorkRejection.class);
        when(rejection.messageKey()).thenReturn(key);
        when(rejection.args()).thenReturn(args);
        return rejection;
    }
}
