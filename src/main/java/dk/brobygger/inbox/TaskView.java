package dk.brobygger.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as other programs see it.
 *
 * @param step id of the user task in its model
 * @param process id of the model
 * @param candidate as lists may show it: neutral for a protected person
 * @param doneAt only of what is done
 * @param onBehalfOf only where you stand in for its owner
 * @param version send it along when completing
 */
public record TaskView(
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

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant doneAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String onBehalfOf) {

    /** A task of a list, without what only screens show. */
    public static TaskView of(InboxItem item) {
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
