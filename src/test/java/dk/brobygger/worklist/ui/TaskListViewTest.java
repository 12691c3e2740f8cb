package dk.brobygger.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.beside.ui.LatestTalk;
import dk.brobygger.bulk.BulkAction;
import dk.brobygger.bulk.BulkProgress;
import dk.brobygger.bulk.BulkResult;
import dk.brobygger.bulk.BulkSelection;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.deeds.ui.Keys;
import dk.brobygger.deeds.ui.TaskDesks;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.look.Chip;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.rights.Why;
import dk.brobygger.slots.OffersActions;
import dk.brobygger.step.StepChoice;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.OpenedView;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.ViewFacts;
import dk.brobygger.work.Undo;
import elemental.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskListViewTest {

    private ListDesks desks;
    private InboxDesk inbox;
    private CaseDesk cases;

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("inbox", Div.class);
        desks = new ListDesks();
        inbox = desks.inbox;
        cases = desks.cases;
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theFirstTaskStandsWithItsCaseBesideTheList() {
        InboxItem item = RowsTest.item("t1", Urgency.OVERDUE);
        when(cases.card(item.caseId())).thenReturn(card(item));
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(item), null));

        TaskListView view = show("inbox");
        _get(LatestTalk.class).follow();

        assertThat(view.getElement().getTextRecursively())
                .contains("Mine opgaver")
                .contains("Åbn opgave")
                .contains("2026-000001")
                .contains("Ingen har skrevet noter endnu.")
                .contains("Ingen har kommenteret endnu.");
    }

    @Test
    void aTaskWithoutOwnerIsTakenFromTheList() {
        InboxItem item = RowsTest.item("t1", Urgency.OVERDUE);
        when(cases.card(item.caseId())).thenReturn(card(item));
        counts(1);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(item), null));
        show("inbox?view=groups");

        _click(_get(Button.class, spec -> spec.withText("Tag opgaven")));

        verify(inbox).take("t1");
    }

    @Test
    void anEmptyListOfOnesOwnLeadsToThoseWithoutOwner() {
        counts(11);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));

        show("inbox");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Du har ingen åbne opgaver")
                .contains("11 opgaver uden ejer");
    }

    @Test
    void filtersStandAsChipsAndAreClearedAtOnce() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        show("inbox?q=gulvmaskine&due=critical");

        assertThat(_find(Chip.class)).hasSize(2);
        _click(_find(Button.class, spec -> spec.withText("Ryd alle filtre")).get(0));

        assertThat(_find(Chip.class)).isEmpty();
    }

    /** It is one's own, latest first, whatever one would choose. */
    @Test
    void whatOneHasDoneIsNotOfferedByOwnerOrInAnotherOrder() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));

        show("inbox?view=done");

        assertThat(filters())
                .noneMatch(words -> words.startsWith("Ejer"))
                .noneMatch(words -> words.startsWith("Sortér"))
                .anyMatch(words -> words.startsWith("Trin"));
    }

    @Test
    void openWorkIsOfferedByOwnerAndInAnotherOrder() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));

        show("inbox");

        assertThat(filters()).anyMatch(words -> words.startsWith("Ejer")).anyMatch(words -> words.startsWith("Sortér"));
    }

    private static List<String> filters() {
        return _find(LazyMenu.class).stream()
                .map(menu -> menu.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void aPhoneSaysHowMuchIsFilteredByAndShowsTheFiltersBehindThat() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        show("inbox?q=gulvmaskine&due=critical");
        NativeButton filters = _get(NativeButton.class, spec -> spec.withClasses("bb-filterbutton"));

        assertThat(filters.getElement().getTextRecursively()).isEqualTo("Filtre2");
        assertThat(filters.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        _click(filters);

        assertThat(filters.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(_find(Div.class, spec -> spec.withClasses("bb-filters open")))
                .hasSize(1);
    }

    @Test
    void theOtherListsStandWithTheirCountsBehindTheName() {
        counts(11);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        show("inbox");

        LazyMenu others = _get(
                LazyMenu.class,
                spec -> spec.withPredicate(
                        menu -> "Hvis opgaver".equals(menu.getElement().getAttribute("aria-label"))));
        verify(inbox, never()).counts(argThat(views -> views.contains(InboxView.DONE)));

        assertThat(others.filled().getItems())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("Mine", "Uden ejer11", "Mit team");
    }

    @Test
    void anEmptyListNamesTheFilterWhoseGoingHelpsMost() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        when(inbox.count(any())).thenAnswer(call -> {
            InboxQuery query = call.getArgument(0);
            return new Count(query.filter().urgencies().isEmpty() ? 4 : 0, false);
        });

        show("inbox?q=gulvmaskine&due=critical");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Uden »Frist: Kritisk forsinket« er der 4. Uden filtre er der 4.")
                .contains("Fjern »Frist: Kritisk forsinket«");
    }

    @Test
    void oneIsToldForWhomOneSeesATask() {
        InboxItem plain = RowsTest.item("t1", Urgency.OVERDUE);
        InboxItem item = because(plain, new Why(Why.Ground.DEPUTY, new UserId("jonas"), LocalDate.of(2026, 12, 3)));
        when(cases.card(item.caseId())).thenReturn(card(item));
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(item), null));

        TaskListView view = show("inbox");

        assertThat(view.getElement().getTextRecursively())
                .contains("Du ser denne, fordi du er stedfortræder for Jonas Holm til 3. dec.");
    }

    @Test
    void aSavedViewSaysWhatItNamesThatIsGone() {
        InboxList list = InboxList.MINE.in(InboxView.TEAM);
        ViewFacts facts = new ViewFacts(UUID.randomUUID(), "Lønforhandlinger", list, true, false, true);
        when(desks.views.open(facts.id()))
                .thenReturn(new OpenedView(facts, list, List.of(new OpenedView.Missing(OpenedView.Kind.TEAM, "vest"))));
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));

        TaskListView view = show("inbox?visning=" + facts.id());

        assertThat(view.getPageTitle()).startsWith("Lønforhandlinger");
        assertThat(view.getElement().getTextRecursively())
                .contains("teamet »vest«, som ikke findes mere. Den vises uden det filter.");
    }

    @Test
    void aTaskOfOnesOwnIsPutOffAndThatCanBeTakenBack() {
        InboxItem item =
                because(RowsTest.item("t1", Urgency.OVERDUE, "karla"), new Why(Why.Ground.ASSIGNED, null, null));
        Undo undo = new Undo(UUID.randomUUID(), Instant.MAX);
        when(cases.card(item.caseId())).thenReturn(card(item));
        when(desks.schedule.snooze("t1", LocalDate.of(2026, 11, 18))).thenReturn(undo);
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(item), null));
        show("inbox");

        _click(_get(Button.class, spec -> spec.withText("Udsæt")));
        _click(_find(Button.class, spec -> spec.withText("Udsæt")).get(1));
        _click(_get(Button.class, spec -> spec.withText("Fortryd")));

        verify(desks.work).undo(undo.token());
    }

    @Test
    void whatIsDoneOnTheTasksPageIsDoneFromTheListToo() {
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(TaskDesks.mine()), null));
        counts(0);
        TaskListView view = show("inbox");
        assertThat(view.actions())
                .extracting(OffersActions.Action::name)
                .contains("Lad fristen stå stille", "Lån opgaven ud til en kollega", "Bed en kollega se på svarene");
        _get(Keys.class).pressed("g");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Jeg er på kursus");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Giv tilbage")));
        verify(desks.work).release("t1", "Jeg er på kursus");
    }

    @Test
    void theSearchOfTheFrameListsEveryKey() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));

        assertThat(show("inbox").actions())
                .extracting(OffersActions.Action::name)
                .contains("Åbn opgaven og afslut den", "Udsæt opgaven", "Gem som visning")
                .noneMatch(name -> name.startsWith("inbox."));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWholeListIsActedOnAfterASightOfWhatWouldHappen() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        when(desks.bulk.preview(any(), any()))
                .thenReturn(new BulkProgress(UUID.randomUUID(), BulkProgress.State.PREVIEW, 42, 38, 4, List.of()));
        when(desks.bulk.start(any(), any(), any()))
                .thenReturn(new BulkProgress(UUID.randomUUID(), BulkProgress.State.RUNNING, 42, 0, 0, List.of()));
        when(desks.bulk.progress(any()))
                .thenReturn(new BulkProgress(UUID.randomUUID(), BulkProgress.State.DONE, 42, 38, 4, List.of()));
        TaskListView view = show("inbox?view=groups");

        view.actOnAll();
        RadioButtonGroup<BulkAction.Kind> kind = _get(RadioButtonGroup.class);
        _setValue(kind, BulkAction.Kind.RELEASE);
        _click(_get(Button.class, spec -> spec.withText("Se, hvad der sker")));
        _setValue(_get(TextArea.class), "Karla er på barsel");
        _click(_get(Button.class, spec -> spec.withText("Gør det for 38")));

        verify(desks.bulk)
                .start(
                        BulkSelection.of(InboxList.MINE.in(InboxView.GROUPS).page(1, null)),
                        BulkAction.release(),
                        "Karla er på barsel");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("38 er ændret, 4 er som før");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoStopsIsToldOfEachThatWasRefusedAndNotOfEachWhoseTurnDidNotCome() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        when(desks.bulk.preview(any(), any())).thenReturn(run(BulkProgress.State.PREVIEW, List.of()));
        when(desks.bulk.start(any(), any(), any())).thenReturn(run(BulkProgress.State.RUNNING, List.of()));
        when(desks.bulk.progress(any()))
                .thenReturn(run(
                        BulkProgress.State.STOPPED,
                        List.of(
                                result("t1", null, BulkResult.Outcome.NOT_REACHED),
                                result("t2", null, BulkResult.Outcome.NOT_REACHED),
                                result("t3", "Ring efter første dag", BulkResult.Outcome.FAILED))));
        show("inbox?view=groups").actOnAll();
        RadioButtonGroup<BulkAction.Kind> kind = _get(RadioButtonGroup.class);
        _setValue(kind, BulkAction.Kind.RELEASE);
        _click(_get(Button.class, spec -> spec.withText("Se, hvad der sker")));
        _setValue(_get(TextArea.class), "Karla er på barsel");
        _click(_get(Button.class, spec -> spec.withText("Gør det for 38")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Stoppet: 38 er ændret, 4 er som før.")
                .contains("Ring efter første dag, 2026-000001")
                .doesNotContain("før det blev opgavens tur");
    }

    private static BulkProgress run(BulkProgress.State state, List<BulkResult> results) {
        return new BulkProgress(UUID.randomUUID(), state, 42, 38, 4, results);
    }

    private static BulkResult result(String id, @Nullable String name, BulkResult.Outcome outcome) {
        return new BulkResult(id, name, "2026-000001", null, outcome, "inbox.bulk." + outcome, List.of());
    }

    @Test
    void whatOneSearchesForStandsInNoAddress() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(TaskDesks.mine()), null));
        TaskListView view = show("inbox");

        _setValue(_get(view, TextField.class), "Amina");

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(one -> one.getInvocation().getParameters().toString())
                .filteredOn(said -> said.contains("inbox?"))
                .anyMatch(said -> said.contains("words="))
                .noneMatch(said -> said.contains("Amina"));
        verify(inbox)
                .page(InboxList.MINE
                        .narrowedBy(InboxList.MINE.filter().withText("Amina"))
                        .page(Rows.PAGE, null));
    }

    @Test
    void anotherListThanTheSavedOneKeepsWhatItIsNarrowedToButNotItsName() {
        InboxList list = InboxList.MINE.narrowedBy(InboxList.MINE.filter().withUrgencies(Set.of(Urgency.CRITICAL)));
        ViewFacts facts = new ViewFacts(UUID.randomUUID(), "Brænder", list, false, false, true);
        when(desks.views.open(facts.id())).thenReturn(new OpenedView(facts, list, List.of()));
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(TaskDesks.mine()), null));
        TaskListView view = show("inbox?visning=" + facts.id());
        List<String> marked = new ArrayList<>();
        ComponentUtil.addListener(UI.getCurrent(), ListShown.class, shown -> marked.add(shown.query()));

        _get(LazyMenu.class, spec -> spec.withClasses("bb-otherlists")).filled().getItems().stream()
                .filter(item -> item.getElement().getTextRecursively().equals("Alle"))
                .forEach(item -> ComponentUtil.fireEvent(item, new ClickEvent<>(item)));

        assertThat(view.getPageTitle()).startsWith("Alle åbne opgaver");
        assertThat(view.list()).isEqualTo(list.in(InboxView.ALL));
        assertThat(marked).isNotEmpty().allMatch(query -> query.contains("view=all") && query.contains("due=critical"));
    }

    @Test
    void aLinkIsSaidToBeCopiedOnlyWhenItIs() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(TaskDesks.mine()), null));
        show("inbox?view=groups");

        copies("http://brobygger/inbox?view=groups");
        expectNotifications("Browseren lader os ikke kopiere. Her er linket: http://brobygger/inbox?view=groups");

        copies("");
        expectNotifications("Linket er kopieret. Den, du sender det til, ser det, som vedkommende selv må se.");
    }

    /** @param answer the browser's: empty when the link is on the clipboard */
    private static void copies(String answer) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button ->
                        "Kopiér link til listen".equals(button.getElement().getAttribute("aria-label")))));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(one -> one.getInvocation().getParameters().contains("inbox?view=groups"))
                .forEach(one -> one.complete(Json.create(answer)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSightOfWhatWouldHappenIsTakenAnewWhenItsTargetIsAnother() {
        counts(0);
        when(inbox.page(any())).thenReturn(new InboxPage(List.of(), null));
        when(desks.bulk.preview(any(), eq(BulkAction.assign(new UserId("jonas")))))
                .thenReturn(new BulkProgress(UUID.randomUUID(), BulkProgress.State.PREVIEW, 42, 38, 4, List.of()));
        when(desks.bulk.preview(any(), eq(BulkAction.assign(new UserId("sanne")))))
                .thenReturn(new BulkProgress(UUID.randomUUID(), BulkProgress.State.PREVIEW, 42, 3, 39, List.of()));
        show("inbox?view=groups").actOnAll();
        ComboBox<String> to = _get(_get(Dialog.class), ComboBox.class);
        _setValue(to, "jonas");
        _click(_get(Button.class, spec -> spec.withText("Se, hvad der sker")));
        assertThat(_find(Button.class, spec -> spec.withText("Gør det for 38"))).hasSize(1);

        _setValue(to, "sanne");

        assertThat(_find(Button.class, spec -> spec.withText("Gør det for 38"))).isEmpty();
        assertThat(_get(Button.class, spec -> spec.withText("Gør det for 3")).isEnabled())
                .isTrue();

        to.clear();

        assertThat(_find(Button.class, spec -> spec.withText("Gør det for 3")))
                .as("one looks first")
                .isEmpty();
    }

    private void counts(int free) {
        when(inbox.counts(any())).thenReturn(Map.of(InboxView.GROUPS, new Count(free, false)));
        when(inbox.count(any())).thenReturn(new Count(23, false));
    }

    private static InboxItem because(InboxItem item, Why why) {
        return new InboxItem(
                item.id(),
                item.name(),
                item.step(),
                item.process(),
                item.processName(),
                item.caseNumber(),
                item.caseId(),
                item.company(),
                item.candidate(),
                item.confidential(),
                item.stage(),
                item.week(),
                item.weeks(),
                item.due(),
                item.dueBasis(),
                item.urgency(),
                item.assignee(),
                item.groups(),
                item.version(),
                item.kind(),
                item.team(),
                item.district(),
                item.createdAt(),
                item.marks(),
                why,
                item.doneAt());
    }

    private TaskListView show(String address) {
        when(desks.choices.steps())
                .thenReturn(List.of(new StepChoice("Task_Call", "Ring", "matching", "Match", Set.of("jobkonsulent"))));
        TaskListView view = new TaskListView(desks.tools());
        UI.getCurrent().add(view);
        AfterNavigationEvent event = mock(AfterNavigationEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.afterNavigation(event);
        return view;
    }

    private static CaseCard card(InboxItem item) {
        return new CaseCard(
                item.caseId(),
                item.caseNumber(),
                CaseKind.PLACEMENT_COURSE,
                CaseStage.MATCHING,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }
}
