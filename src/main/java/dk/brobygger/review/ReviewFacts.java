package dk.brobygger.review;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.ReviewState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second pair of eyes on a task.
 *
 * @param question what the asker wants to know; may be empty
 * @param answers JSON object, the answers as they were typed when the colleague was asked
 * @param words what the colleague said; null before the answer
 */
public record ReviewFacts(
        UUID id,
        String taskId,
        CaseId caseId,
        String step,
        UserId askedBy,
        UserId askedOf,
        Instant askedAt,
        String question,
        String answers,
        ReviewState state,
        @Nullable UserId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String words) {}
