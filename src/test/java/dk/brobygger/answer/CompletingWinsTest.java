package dk.brobygger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.answer.StepApi.Completion;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class CompletingWinsTest {

    static final Completion ANSWERS = new Completion(1, Map.of("outcome", "yes"));

    StepDesk steps = mock(StepDesk.class);
    StepApi api = new StepApi(steps);

    @Test
    void a_step_is_told_to_be_done_though_the_next_one_does_not_open() {
        when(steps.openNext()).thenThrow(new IllegalStateException("its form is gone"));

        var answer = api.complete("done", true, ANSWERS);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        verify(steps).complete("done", 1, ANSWERS.answers());
    }

    @Test
    void a_step_is_told_to_be_done_though_a_colleague_was_faster_at_the_next_one() {
        when(steps.openNext()).thenThrow(new NoSuchTask("next"));

        assertThat(api.complete("done", true, ANSWERS).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void what_refuses_the_step_itself_is_not_hidden() {
        var refused = new TaskConflict(TaskConflict.Reason.STALE);
        doThrow(refused).when(steps).complete(any(), anyInt(), any());

        assertThatThrownBy(() -> api.complete("stale", true, ANSWERS)).isSameAs(refused);
    }
}
