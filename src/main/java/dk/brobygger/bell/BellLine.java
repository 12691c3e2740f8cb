package dk.brobygger.bell;

import dk.brobygger.casefile.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody is told, as he may see it now.
 *
 * @param actor name of who did it; empty when time did
 * @param about name of the colleague whom it is about; empty for none
 * @param step empty when it is about no single step
 * @param taskId to open the task; null when it is done, or not the reader's to see
 * @param caseId to open the course; null when the reader may not
 * @param caseNumber null as the case's id
 * @param company null when there is none, or as the case's id
 * @param view the saved view that it is about; null for none, and for one that there is no more
 * @param lost it is about a task that the reader may no longer know of; then it says nothing else
 */
public record BellLine(
        UUID id,
        BellKind kind,
        String actor,
        String about,
        int many,
        String step,
        @Nullable String taskId,
        @Nullable CaseId caseId,
        @Nullable String caseNumber,
        @Nullable String company,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable View view,
        Instant at,
        boolean read,
        boolean lost) {

    /** A saved view. */
    public record View(UUID id, String name) {}
}
