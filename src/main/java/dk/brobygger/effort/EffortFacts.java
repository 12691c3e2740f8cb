package dk.brobygger.effort;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parallel effort as those who work on the case see it; never for the company.
 *
 * @param members who was asked
 * @param missing who has not answered
 * @param answers member to answer, empty until it came
 */
public record EffortFacts(
        String key,
        CaseId caseId,
        Barrier barrier,
        EffortState state,
        String question,
        List<String> members,
        List<String> missing,
        Map<String, String> answers,
        @Nullable LocalDate reviewOn) {}
