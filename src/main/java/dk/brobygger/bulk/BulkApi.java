package dk.brobygger.bulk;

import dk.brobygger.inbox.AskedList;
import dk.brobygger.task.Given;
import dk.brobygger.task.TaskDoor;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.views.ViewDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Many tasks at once for other programs. */
@RestController
@TaskDoor
@RequestMapping("/api/inbox/bulk")
@Tag(name = "Inbox")
class BulkApi {

    /**
     * @param list the same words as the list's own address, a saved view among them; instead of ids
     * @param until with snooze
     * @param preview nothing changes, each task says what would happen
     */
    record Change(
            @Nullable List<String> ids,
            @Nullable AskedList list,

            @Schema(description = "assign, release, snooze or priority") @Nullable
            String action,

            @Nullable String to,
            @Nullable LocalDate until,
            @Nullable Integer priority,
            @Nullable String reason,
            boolean preview) {}

    record ResultView(
            String id,
            @Nullable String name,
            @Nullable String caseNumber,
            @Nullable String assignee,
            BulkResult.Outcome outcome,
            String message) {}

    record ProgressView(
            @Nullable UUID id,
            BulkProgress.State state,
            int total,
            int handled,
            int changed,
            int refused,
            List<ResultView> results) {}

    private final BulkDesk desk;
    private final ViewDesk views;
    private final MessageSource messages;

    BulkApi(BulkDesk desk, ViewDesk views, MessageSource messages) {
        this.desk = desk;
        this.views = views;
        this.messages = messages;
    }

    @PostMapping
    @Operation(
            summary = "Do the same to many tasks",
            description = "At most 10000, by ids or by a list. With preview nothing changes; else the change goes on by"
                    + " itself: ask for its progress by id. Each task is checked by itself.")
    @ApiResponse(responseCode = "200", description = "A preview: what would become of each")
    @ApiResponse(responseCode = "202", description = "It has begun")
    @ApiResponse(responseCode = "422", description = "None or too many chosen, no reason, or an action that can't be")
    ResponseEntity<ProgressView> change(@RequestBody Change change, Locale language) {
        var action = action(change);
        var selection = change.list() == null
                ? BulkSelection.of(change.ids() == null ? List.of() : change.ids())
                : BulkSelection.of(change.list().query(views));
        if (change.preview()) return ResponseEntity.ok(view(desk.preview(selection, action), language));
        var begun = desk.start(selection, action, Given.text(change.reason()));
        return ResponseEntity.accepted().body(view(begun, language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a change of many tasks has come")
    @ApiResponse(responseCode = "200", description = "Counts, and what became of each so far")
    @ApiResponse(responseCode = "422", description = "There is no such change any more")
    ProgressView progress(@PathVariable UUID id, Locale language) {
        return view(desk.progress(id), language);
    }

    @PostMapping("/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop a change of many tasks", description = "What is changed stays changed.")
    @ApiResponse(responseCode = "204", description = "It stops after the few that are under way")
    void stop(@PathVariable UUID id) {
        desk.stop(id);
    }

    private static BulkAction action(Change change) {
        try {
            var kind = BulkAction.Kind.valueOf(Given.text(change.action()).toUpperCase(Locale.ROOT));
            var to = kind == BulkAction.Kind.ASSIGN ? Given.colleague(change.to()) : null;
            return new BulkAction(kind, to, change.until(), change.priority());
        } catch (IllegalArgumentException unknown) {
            throw new WorkRejection(WorkRejection.Reason.UNKNOWN_ACTION).at("action");
        }
    }

    private ProgressView view(BulkProgress progress, Locale language) {
        return new ProgressView(
                progress.state() == BulkProgress.State.PREVIEW ? null : progress.id(),
                progress.state(),
                progress.total(),
                progress.handled(),
                progress.changed(),
                progress.refused(),
                progress.results().stream()
                        .map(result -> new ResultView(
                                result.taskId(),
                                result.name(),
                                result.caseNumber(),
                                result.owner(),
                                result.outcome(),
                                messages.getMessage(
                                        result.messageKey(), result.args().toArray(), language)))
                        .toList());
    }
}
