package dk.brobygger.beside;

import dk.brobygger.identity.UserId;
import dk.brobygger.task.Given;
import dk.brobygger.task.TaskDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said about tasks, for other programs. */
@RestController
@TaskDoor
@RequestMapping("/api")
@Tag(name = "Inbox")
class TalkApi {

    record Words(@Nullable String text) {}

    record Said(UUID id, List<String> mentioned) {}

    private final TalkDesk talk;

    TalkApi(TalkDesk talk) {
        this.talk = talk;
    }

    @PostMapping("/tasks/{id}/comment")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say something about a task to your colleagues",
            description = "@username turns to a colleague, who is told. It decides nothing.")
    @ApiResponse(responseCode = "201", description = "It stands with the case")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    @ApiResponse(responseCode = "422", description = "Empty, too long, or to somebody who may not see the case")
    Said comment(@PathVariable String id, @RequestBody Words words) {
        var comment = talk.comment(id, Given.text(words.text()));
        return new Said(
                comment.id(), comment.mentioned().stream().map(UserId::value).toList());
    }
}
