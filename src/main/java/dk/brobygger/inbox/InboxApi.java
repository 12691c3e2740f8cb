package dk.brobygger.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.brobygger.task.TaskDoor;
import dk.brobygger.task.Unreadable;
import dk.brobygger.views.ViewDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox for other programs: find a step, take it. */
@RestController
@TaskDoor
@RequestMapping("/api")
@Tag(name = "Inbox", description = "Human steps: find, take, answer")
class InboxApi {

    /** @param count how many there are in all; only when it was asked for */
    record TaskPage(
            List<TaskView> items,
            @Nullable String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Count count) {}

    private final InboxDesk inbox;
    private final ViewDesk views;

    InboxApi(InboxDesk inbox, ViewDesk views) {
        this.inbox = inbox;
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
            throw new Unreadable("inbox.api.PAGE_UNKNOWN");
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

    @PostMapping("/tasks/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a task")
    @ApiResponse(responseCode = "204", description = "It is yours")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    @ApiResponse(responseCode = "409", description = "A colleague has it")
    void claim(@PathVariable String id) {
        inbox.take(id);
    }
}
