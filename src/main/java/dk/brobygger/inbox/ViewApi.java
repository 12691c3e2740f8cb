package dk.brobygger.inbox;

import dk.brobygger.identity.TeamId;
import dk.brobygger.task.Given;
import dk.brobygger.task.TaskDoor;
import dk.brobygger.task.Unreadable;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.views.ViewFacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved views for other programs. A view's id is a value of {@code view} of the inbox. */
@RestController
@TaskDoor
@RequestMapping("/api/inbox/views")
@Tag(name = "Inbox")
class ViewApi {

    /** @param list the same words as the list's own address */
    record ToSave(
            @Nullable String name,
            @Nullable AskedList list,

            @Schema(description = "Everybody in your team has it too")
            boolean team) {}

    /** A colleague or a team. */
    record Receiver(@Nullable String to, @Nullable String team) {}

    record ViewView(
            UUID id,
            String name,

            @Schema(description = "What the list's address says after the question mark")
            String list,

            boolean team,
            boolean mine,
            boolean pinned) {

        static ViewView of(ViewFacts view) {
            return new ViewView(view.id(), view.name(), view.list().text(), view.ofTeam(), view.mine(), view.pinned());
        }
    }

    private final ViewDesk desk;

    ViewApi(ViewDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Your saved views and your team's")
    @ApiResponse(responseCode = "200", description = "By name")
    List<ViewView> views() {
        return desk.views().stream().map(ViewView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a list under a name")
    @ApiResponse(responseCode = "201", description = "It stands in your menu")
    @ApiResponse(responseCode = "400", description = "No list, or one that can't be")
    @ApiResponse(responseCode = "422", description = "No name, no team, or too many views")
    ViewView save(@RequestBody ToSave wanted) {
        if (wanted.list() == null) throw new Unreadable("inbox.api.LIST_MISSING");
        var query = wanted.list().query();
        var list = new InboxList(query.view(), query.filter(), query.sort());
        return ViewView.of(desk.save(Given.text(wanted.name()), list, wanted.team()));
    }

    @PostMapping("/{id}/give")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give a view of yours to a colleague or a team",
            description = "A colleague may change it from now on; a team has it in the menu, and you still change it.")
    @ApiResponse(responseCode = "204", description = "It is the colleague's, or the team's")
    @ApiResponse(responseCode = "422", description = "No such view, not yours, or no such colleague or team")
    void give(@PathVariable UUID id, @RequestBody Receiver receiver) {
        if (receiver.to() == null && receiver.team() != null) desk.give(id, new TeamId(receiver.team()));
        else desk.give(id, Given.colleague(receiver.to()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a view of yours")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "422", description = "No such view, or not yours")
    void delete(@PathVariable UUID id) {
        desk.delete(id);
    }
}
