package dk.brobygger.taskpage.ui;

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

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.deeds.ui.TaskDesks;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.FormViewer;
import dk.brobygger.rights.Why;
import dk.brobygger.step.AnswersRefused;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.TaskConflict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskViewTest {

    private PageDesks desks;
    private StepDesk steps;

    @BeforeEach
    void open() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setRoute("inbox", Div.class);
        desks = new PageDesks();
        steps = desks.steps;
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

    @Test
    void theButtonsHandOverTheAnswersWithoutAskingTheServerFirst() {
        show(true);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(one -> one.getInvocation())
                .filteredOn(one -> one.getExpression().contains("addEventListener('click'"))
                .extracting(one -> one.getParameters().toString())
                .anyMatch(said -> said.contains("FINISH_AND_NEXT"))
                .anyMatch(said -> said.contains("FINISH,"));
    }

    @Test
    void whatWasPressedForATaskNeverReachesTheNext() {
        TaskView view = show(true);
        FormViewer before = _get(FormViewer.class);

        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("task", "t1"));
        when(event.getLocation()).thenReturn(new Location("task/t1"));
        view.beforeEnter(event);

        assertThat(_get(FormViewer.class)).isNotSameAs(before);
        assertThat(before.isAttached()).isFalse();
    }

    private TaskView show(boolean mine) {
        when(steps.open("t1"))
                .thenReturn(new OpenTask(
                        mine
                                ? TaskDesks.mine()
                                : TaskDesks.item("t1", "jonas", TaskDesks.why(Why.Ground.ROLE), InboxItem.Marks.NONE),
                        "Spørg til, hvad der lykkes.",
                        "progression-review",
                        1,
                        "{\"components\":[]}",
                        Map.of(),
                        null,
                        false,
                        mine,
                        List.of("»Forbered forhandling« oprettes til dig, frist 24. nov.")));
        TaskView view = new TaskView(desks.tools());
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("task", "t1"));
        when(event.getLocation()).thenReturn(new Location("task/t1"));
        view.beforeEnter(event);
        return view;
    }

    private void type(String json) {
        FormViewer form = _get(FormViewer.class);
        ComponentUtil.fireEvent(form, new FormViewer.DraftTyped(form, true, json));
    }

    private void answer(String json, int wrong) {
        FormViewer form = _get(FormViewer.class);
        ComponentUtil.fireEvent(
                form, new FormViewer.AnswersGiven(form, true, json, wrong, Finishing.Wish.FINISH.name()));
    }
}
