package dk.brobygger.comments;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What colleagues say about a case, for other programs. */
@RestController
@RequestMapping("/api/cases/{caseId}/comments")
@Tag(name = "Cases")
class CommentApi {

    /**
     * @param task the step that it is about; null for the whole case
     * @param text with {@code @username} where it turns to a colleague
     */
    record CommentView(
            UUID id,
            Instant at,
            String by,
            @Nullable String task,
            @Nullable String step,
            String text,
            List<String> mentioned) {

        static CommentView of(CaseComment comment) {
            return new CommentView(
                    comment.id(),
                    comment.at(),
                    comment.by().value(),
                    comment.about().map(AboutStep::taskId).orElse(null),
                    comment.about().map(AboutStep::step).orElse(null),
                    comment.text(),
                    comment.mentioned().stream().map(UserId::value).toList());
        }
    }

    private final CommentDesk desk;

    CommentApi(CommentDesk desk) {
        this.desk = desk;
    }

    /** @param task only those about this step */
    @GetMapping
    @Operation(
            summary = "What colleagues say about a case",
            description = "The latest 100, newest first; with task only those about that step.")
    @ApiResponse(responseCode = "200", description = "The comments")
    @ApiResponse(responseCode = "404", description = "There is no such case, or you may not know of it")
    List<CommentView> all(@PathVariable UUID caseId, @RequestParam(required = false) @Nullable String task) {
        return desk.comments(new CaseId(caseId)).stream()
                .map(CommentView::of)
                .filter(comment -> task == null || task.equals(comment.task()))
                .toList();
    }
}
