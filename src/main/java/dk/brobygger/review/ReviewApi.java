package dk.brobygger.review;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dk.brobygger.task.Given;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.TaskDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A second pair of eyes for other programs: ask, approve, send back. */
@RestController
@TaskDoor
@RequestMapping("/api")
@Tag(name = "Inbox")
class ReviewApi {

    /** @param version as the task was seen */
    record Question(
            @Nullable String to,
            @Nullable Integer version,
            @Nullable String question) {}

    record Words(@Nullable String words) {}

    record ReviewView(
            UUID id,
            String taskId,
            UUID caseId,
            String step,
            String askedBy,
            String askedOf,
            Instant askedAt,
            String question,

            @JsonRawValue
            @Schema(type = "object", description = "The answers as they were typed when the colleague was asked")
            String answers,

            ReviewState state,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String words) {

        static ReviewView of(ReviewFacts review) {
            var answeredBy = review.answeredBy();
            return new ReviewView(
                    review.id(),
                    review.taskId(),
                    review.caseId().uuid(),
                    review.step(),
                    review.askedBy().value(),
                    review.askedOf().value(),
                    review.askedAt(),
                    review.question(),
                    review.answers(),
                    review.state(),
                    answeredBy == null ? null : answeredBy.value(),
                    review.answeredAt(),
                    review.words());
        }
    }

    private final ReviewDesk desk;

    ReviewApi(ReviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/reviews")
    @Operation(summary = "What waits for your eyes, longest first")
    @ApiResponse(responseCode = "200", description = "Also what waits for one for whom you stand in")
    List<ReviewView> waiting() {
        return desk.waitingForMe().stream().map(ReviewView::of).toList();
    }

    @GetMapping("/tasks/{id}/reviews")
    @Operation(summary = "Who looked at a task, latest first")
    @ApiResponse(responseCode = "200", description = "With what each was asked and said")
    @ApiResponse(responseCode = "404", description = "No such task that you may see")
    List<ReviewView> of(@PathVariable String id) {
        return desk.of(id).stream().map(ReviewView::of).toList();
    }

    @PostMapping("/tasks/{id}/review")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask a colleague to look at your draft",
            description = "The task is not completed before the colleague has answered, or you withdraw the question.")
    @ApiResponse(responseCode = "201", description = "The colleague is asked")
    @ApiResponse(responseCode = "409", description = "It changed since you saw it, or is not yours")
    @ApiResponse(responseCode = "422", description = "Somebody is asked already, or the colleague can't be")
    ReviewView ask(@PathVariable String id, @RequestBody Question asked) {
        return ReviewView.of(desk.ask(
                id, Given.version(asked.version()), Given.colleague(asked.to()), Given.text(asked.question())));
    }

    @PostMapping("/tasks/{id}/review/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the question back")
    @ApiResponse(responseCode = "204", description = "Nobody is asked any more")
    @ApiResponse(responseCode = "409", description = "It is not yours")
    @ApiResponse(responseCode = "422", description = "Nobody is asked")
    void withdraw(@PathVariable String id) {
        desk.withdraw(id);
    }

    @PostMapping("/tasks/{id}/review/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Agree with the answers", description = "Nobody approves his own work.")
    @ApiResponse(responseCode = "204", description = "The task may be completed")
    @ApiResponse(responseCode = "422", description = "You are not asked, or it would be your own work")
    void approve(@PathVariable String id, @RequestBody Words said) {
        desk.approve(id, Given.text(said.words()));
    }

    @PostMapping("/tasks/{id}/review/send-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Want something changed first", description = "Say what.")
    @ApiResponse(responseCode = "204", description = "The one who asked is told")
    @ApiResponse(responseCode = "422", description = "Nothing said, you are not asked, or it would be your own work")
    void sendBack(@PathVariable String id, @RequestBody Words said) {
        desk.sendBack(id, Given.text(said.words()));
    }
}
