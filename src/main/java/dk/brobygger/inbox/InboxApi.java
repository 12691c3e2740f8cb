package dk.brobygger.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.ViewDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox for other programs: find a step, take it, answer it. */
@RestController
@TaskDoor
@RequestMapping("/api")
@Tag(name = "Inbox", description = "Human steps: find, take, answer")
class InboxApi {

    private static final Logger LOG = LoggerFactory.getLogger(InboxApi.class);

    /**
     * @param step id of the user task in its model
     * @param process id of the model
     * @param candidate as lists may show it: neutral for a protected person
     * @param doneAt only of what is done
     * @param onBehalfOf only where you stand in for its owner
     * @param version send it along when completing
     */
    record TaskView(
            String id,
            String name,
            String step,
            String process,
            String caseNumber,
            UUID caseId,
            @Nullable String company,
            @Nullable String candidate,
            CaseStage stage,
            Instant due,
            Urgency urgency,
            @Nullable String assignee,
            List<String> groups,
            int version,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant doneAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String onBehalfOf) {

        static TaskView of(InboxItem item) {
            var why = item.why();
            return new TaskView(
                    item.id(),
                    item.name(),
                    item.step(),
                    item.process(),
                    item.caseNumber(),
                    item.caseId().uuid(),
                    item.company(),
                    item.candidate(),
                    item.stage(),
                    item.due(),
                    item.urgency(),
                    item.assignee(),
                    item.groups(),
                    item.version(),
                    item.doneAt(),
                    why == null || why.person() == null ? null : why.person().value());
        }
    }

    /** @param count how many there are in all; only when it was asked for */
    record TaskPage(
            List<TaskView> items,
            @Nullable String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Count count) {}

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

    private final InboxDesk inbox;
    private final StepDesk steps;
    private final ViewDesk views;

    InboxApi(InboxDesk inbox, StepDesk steps, ViewDesk views) {
        this.inbox = inbox;
        this.steps = steps;
        this.views = views;
    }

    @GetMapping("/inbox")
    @Operation(
            summary = "Tasks, soonest due first",
            description = "mine: what I have and what those have whom I stand in for; groups: what I may take; team: my"
                    + " team's; all: everything I may see; deputy, snoozed, done. Filters that may be several are"
                    + " repeated or parted by commas.")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(
            responseCode = "400",
            description = "An unknown view, order or filter, a limit outside 1-200, or a cursor of no such page")
    TaskPage inbox(@ParameterObject AskedList asked) {
        try {
            var query = asked.query(views);
            if (asked.isCountAlone()) return new TaskPage(List.of(), null, inbox.count(query));
            var page = inbox.page(query);
            return new TaskPage(
                    page.items().stream().map(TaskView::of).toList(),
                    page.next(),
                    asked.isCounted() ? inbox.count(query) : null);
        } catch (IllegalArgumentException noPage) {
            throw new InboxErrors.Unreadable("inbox.api.PAGE_UNKNOWN");
        }
    }

    @PostMapping("/inbox/next")
    @Operation(summary = "Take the most urgent task that nobody has", description = "Never the same one to two people.")
    @ApiResponse(responseCode = "200", description = "It is yours")
    @ApiResponse(responseCode = "204", description = "There is none for you", content = @Content)
    ResponseEntity<TaskView> next() {
        return inbox.takeNext()
                .map(item -> ResponseEntity.ok(TaskView.of(item)))
                .orElse(ResponseEntity.noContent().build());
    }

    @GetMapping("/tasks/{id}")
    @Operation(
            summary = "A task with its form",
            description = "data is what the form starts with: prefill, then your draft.")
    @ApiResponse(responseCode = "200", description = "The task")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    OpenTaskView task(@PathVariable String id) {
        return OpenTaskView.of(steps.open(id));
    }

    @PostMapping("/tasks/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a task")
    @ApiResponse(responseCode = "204", description = "It is yours")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    @ApiResponse(responseCode = "409", description = "A colleague has it")
    void claim(@PathVariable String id) {
        inbox.take(id);
    }

    @PostMapping("/tasks/{id}/draft")
    @Operation(summary = "Keep answers as a draft", description = "Also such as the form refuses.")
    @ApiResponse(responseCode = "200", description = "When it was kept")
    @ApiResponse(responseCode = "409", description = "Done, or no longer yours")
    Kept draft(@PathVariable String id, @RequestBody Completion typed) {
        return new Kept(steps.keepDraft(id, typed.answers() == null ? Map.of() : typed.answers()));
    }

    @PostMapping("/tasks/{id}/complete")
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
