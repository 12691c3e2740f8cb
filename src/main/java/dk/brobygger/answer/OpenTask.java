package dk.brobygger.answer;

import dk.brobygger.task.InboxItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task opened to be answered.
 *
 * @param guidance how to do the step well, from the model; may be empty
 * @param formVersion version of the process that the form was deployed with
 * @param schema the Camunda Form as JSON text
 * @param data what the form starts with: prefill, then the asker's draft
 * @param draftSavedAt null without a draft
 * @param mayTake nobody has it and the asker's roles may take it
 * @param mine the asker has it
 * @param leadsTo what completing leads to, sentences in the asker's language
 */
public record OpenTask(
        InboxItem item,
        String guidance,
        String formId,
        int formVersion,
        String schema,
        Map<String, Object> data,
        @Nullable Instant draftSavedAt,
        boolean mayTake,
        boolean mine,
        List<String> leadsTo) {}
