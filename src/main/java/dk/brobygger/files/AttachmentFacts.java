package dk.brobygger.files;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on a case.
 *
 * @param taskId the step it was added at; null for the case as a whole
 * @param size in bytes
 * @param removedAt when its content was taken away; null while it is there
 */
public record AttachmentFacts(
        UUID id,
        CaseId caseId,
        @Nullable String taskId,
        String name,
        FileKind kind,
        long size,
        String sha256,
        UserId by,
        Instant at,
        @Nullable Instant removedAt,
        @Nullable String removedReason) {}
