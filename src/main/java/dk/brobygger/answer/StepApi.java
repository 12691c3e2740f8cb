package dk.brobygger.answer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.brobygger.inbox.TaskView;
import dk.brobygger.task.Given;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A step for other programs: read it with its form, answer it. */
@RestController
@TaskDoor
@RequestMapping("/api/tasks/{id}")
@Tag(name = "Inbox")
class StepApi {

    private static final Logger LOG = LoggerFactory.getLogger(StepApi.class);

    record FormView(
            String id,
            int version,

            @JsonRawValue @Schema(type = "object", description = "Camunda Form, schema version 16 to 19")
            String schema) {}

    record OpenTaskView(@JsonUnwrapped TaskView task, FormView form, Map<String, Object> data) {

        static OpenTaskView of(OpenTask task) {
            return new OpenTaskView(
                    TaskView.of(task.item()),
                    new FormView(task.formId(), task.formVersion(), task.schema()),
                    task.data());
        }
    }

    /**
     * @param version as the task was seen
     * @param answers by the keys of the form; a key left out keeps what the form was opened with
     */
    record Completion(@Nullable Integer version, @Nullable Map<String, Object> answers) {}

    record Kept(Instant savedAt) {}

    private final StepDesk steps;

    StepApi(StepDesk steps) {
        this.steps = steps;
    }

    @GetMapping
    @Operation(
            summary = "A task with its form",
            description = "data is what the form starts with: prefill, then your draft.")
    @ApiResponse(responseCode = "200", description = "The task")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    OpenTaskView task(@PathVariable String id) {
        return OpenTaskView.of(steps.open(id));
    }

    @PostMapping("/draft")
    @Operation(summary = "Keep answers as a draft", description = "Also such as the form refuses.")
    @ApiResponse(responseCode = "200", description = "When it was kept")
    @ApiResponse(responseCode = "409", description = "Done, or no longer yours")
    Kept draft(@PathVariable String id, @RequestBody Completion typed) {
        return new Kept(steps.keepDraft(id, typed.answers() == null ? Map.of() : typed.answers()));
    }

    @PostMapping("/complete")
    @Operation(
            summary = "Answer a task",
            description = "The answers are checked against the form and kept, the process goes on: all or nothing. With"
                    + " next=true the answer is the most urgent task of yours that is left, else of those that you may"
                    + " take, opened; it is done all the same when there is none or it does not open.")
    @ApiResponse(responseCode = "200", description = "Done, and here is the next one; only with next=true")
    @ApiResponse(responseCode = "204", description = "Done", content = @Content)
    @ApiResponse(responseCode = "409", description = "Stale, done, or no longer yours")
    @ApiResponse(responseCode = "422", description = "errors: by the path of the field, why its answer does not do")
    ResponseEntity<OpenTaskView> complete(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean next,
            @RequestBody Completion completion) {
        steps.complete(
                id,
                Given.version(completion.version()),
                completion.answers() == null ? Map.of() : completion.answers());
        return (next ? next(id) : Optional.<OpenTask>empty())
                .map(task -> ResponseEntity.ok(OpenTaskView.of(task)))
                .orElse(ResponseEntity.noContent().build());
    }

    /** The step is done, and its caller is told so, whatever becomes of the next one; the operator is told of that. */
    private Optional<OpenTask> next(String done) {
        try {
            return steps.openNext();
        } catch (NoSuchTask faster) {
            return Optional.empty();
        } catch (RuntimeException unopened) {
            LOG.error("after task {} the next one did not open", done, unopened);
            return Optional.empty();
        }
    }
}
