package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param id the engine's task id
 * @param step id of the user task in its model
 * @param process id of the model
 * @param processName name of the phase
 * @param candidate as lists may show it
 * @param stage how far the case is
 * @param week week of the placement today, from 1; null outside its weeks
 * @param weeks planned weeks of the placement; null before there is one
 * @param due the deadline
 * @param dueBasis one Danish sentence: what the deadline rests on
 * @param assignee user name; null while nobody has it
 * @param groups role ids that may take it
 * @param version counts changes of owner and deadline; completing wants the one that was seen
 */
public record InboxItem(
        String id,
        String name,
        String step,
        String process,
        String processName,
        String caseNumber,
        CaseId caseId,
        @Nullable String company,
        @Nullable String candidate,
        boolean confidential,
        CaseStage stage,
        @Nullable Integer week,
        @Nullable Integer weeks,
        Instant due,
        String dueBasis,
        Urgency urgency,
        @Nullable String assignee,
        List<String> groups,
        int version) {}
