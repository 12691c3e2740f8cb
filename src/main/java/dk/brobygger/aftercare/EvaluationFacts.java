package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a course, as far as it is known. */
public record EvaluationFacts(
        CaseId caseId,
        LocalDate courseEndedOn,
        List<Measurement> measurements,
        @Nullable Integer citizenSatisfaction,
        @Nullable Integer companySatisfaction,
        @Nullable String learning) {

    public Optional<Measurement> next() {
        return measurements.stream()
                .filter(measurement -> !measurement.isMade())
                .findFirst();
    }
}
