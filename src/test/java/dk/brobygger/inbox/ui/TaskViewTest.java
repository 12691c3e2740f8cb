package dk.brobygger.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.AnswersRefused;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.OpenTask;
import dk.brobygger.inbox.PresenceDesk;
import dk.brobygger.inbox.Presences;
import dk.brobygger.inbox.ProcessPicture;
import dk.brobygger.inbox.ProcessPictures;
import dk.brobygger.inbox.StepDesk;
import dk.brobygger.inbox.TaskConflict;
import dk.brobygger.inbox.Urgency;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.FormViewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class TaskViewTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final UserId KARLA = new UserId("karla");

    private final InboxDesk inbox = mock(InboxDesk.class);
    private final StepDesk steps = mock(StepDesk.class);
    private final CaseDesk cases = mock(CaseDesk.class);
    private final ProcessPictures pictures = mock(ProcessPictures.class);
    private final IdentityDesk identity = mock(IdentityDesk.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final WorkingDays workingDays = mock(WorkingDays.class);

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("inbox", Div.class);
        when(user.id()).thenReturn(KARLA);
        when(user.roles()).thenReturn(Set.of(Role.JOBKONSULENT));
        when(identity.nameOf(any())).thenReturn("Karla Vestergård");
        when(workingDays.between(any(), any())).thenReturn(2);
        when(cases.notes(CASE)).thenReturn(List.of());
        when(cases.card(CASE))
                .thenReturn(new CaseCard(
                        CASE,
                        "2026-000412",
                        CaseKind.PLACEMENT_COURSE,
                        CaseStage.PLACEMENT,
                        UUID.randomUUID(),
                        "Klitrosen Service ApS",
                        UUID.randomUUID(),
                        "Amina R.",
                        false,
                        LocalDate.of(2026, 9, 21),
                        13,
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        null));
        when(pictures.ofTask(any())).thenReturn(new ProcessPicture("p", "Praktik", "<d/>", Set.of(), Set.of(), true));
        when(inbox.next()).thenReturn(Optional.empty());
        when(steps.keepDraft(any(), any())).thenReturn(Instant.EPOCH);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aTaskShowsWhoAndWhereAndWhatFinishingLeadsTo() {
        TaskView view = show(true);

        assertThat(view.getElement().getTextRecursively())
                .contains("Udfyld progressionsskema")
                .contains("Amina R., Klitrosen Service ApS")
                .contains("Forfaldt fredag 13. nov., 2 arbejdsdage over")
                .contains("uge 9 af 13")
                .contains("»Forbered forhandling« oprettes til dig");
    }

    @Test
    void whatIsTypedIsKeptAndTheTimeIsSaid() {
        when(steps.keepDraft(eq("t1"), any())).thenReturn(Instant.parse("2026-11-17T13:02:00Z"));
        TaskView view = show(true);

        type("{\"note\":\"kører gulvmaskinen\"}");

        verify(steps).keepDraft("t1", Map.of("note", "kører gulvmaskinen"));
        assertThat(view.getElement().getTextRecursively()).contains("Kladde gemt kl. 14.02");
    }

    @Test
    void answersGoToTheDeskWithTheVersionThatWasSeen() {
        show(true);

        answer("{\"score\":7}", 0);

        verify(steps).complete("t1", 3, Map.of("score", 7));
    }

    @Test
    void answersThatTheBrowserFindsWrongStay() {
        show(true);

        answer("{}", 2);

        verify(steps, never()).complete(anyString(), anyInt(), any());
    }

    @Test
    void aTaskThatAnotherFinishedSaysSoAndNothingIsLost() {
        TaskConflict conflict = mock(TaskConflict.class);
        when(conflict.messageKey()).thenReturn("inbox.conflict.DONE");
        doThrow(conflict).when(steps).complete(any(), anyInt(), any());
        TaskView view = show(true);

        answer("{\"score\":7}", 0);

        assertThat(view.getElement().getTextRecursively()).contains("Opgaven er allerede afsluttet");
        assertThat(_find(FormViewer.class)).hasSize(1);
    }

    @Test
    void aRefusalOfTheWholeStepStandsAboveTheForm() {
        doThrow(new AnswersRefused(Map.of("", List.of()))).when(steps).complete(any(), anyInt(), any());
        show(true);

        answer("{}", 0);

        assertThat(_find(FormViewer.class)).hasSize(1);
    }

    @Test
    void aColleaguesTaskCanBeReadButNotAnswered() {
        TaskView view = show(false);

        assertThat(view.getElement().getTextRecursively()).contains("har opgaven. Du kan læse den, men ikke svare.");
        assertThat(_find(Button.class, spec -> spec.withText("Afslut"))).isEmpty();
    }

    private TaskView show(boolean mine) {
        when(steps.open("t1"))
                .thenReturn(new OpenTask(
                        item(),
                        "Spørg til, hvad der lykkes.",
                        "progression-review",
                        1,
                        "{\"components\":[]}",
                        Map.of(),
                        null,
                        false,
                        mine,
                        List.of("»Forbered forhandling« oprettes til dig, frist 24. nov.")));
        Clock clock = Clock.fixed(Instant.parse("2026-11-17T13:09:00Z"), ZoneId.of("Europe/Copenhagen"));
        DueLabels dueLabels = new DueLabels(clock, workingDays);
        TaskView view = new TaskView(
                inbox,
                steps,
                CaseSides.of(cases, pictures, identity, user, dueLabels),
                dueLabels,
                new WhoLooks(mock(PresenceDesk.class), mock(Presences.class)),
                new StaticMessageSource(),
                new ObjectMapper());
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("task", "t1"));
        view.beforeEnter(event);
        return view;
    }

    private void type(String json) {
        FormViewer form = _get(FormViewer.class);
        ComponentUtil.fireEvent(form, new FormViewer.DraftTyped(form, true, json));
    }

    private void answer(String json, int wrong) {
        FormViewer form = _get(FormViewer.class);
        _click(_get(Button.class, spec -> spec.withText("Afslut")));
        ComponentUtil.fireEvent(form, new FormViewer.AnswersGiven(form, true, json, wrong));
    }

    private static InboxItem item() {
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
                9,
                13,
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
                null);
    }
}
