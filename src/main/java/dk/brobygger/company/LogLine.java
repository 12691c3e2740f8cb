package dk.brobygger.company;

import dk.brobygger.casefile.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the shared log shows it.
 *
 * @param by the consultant's name
 * @param planned still to come; {@code at} is then when
 */
public record LogLine(
        @Nullable CaseId caseId,
        Instant at,
        String by,
        Channel channel,
        @Nullable String withPerson,
        @Nullable String purpose,
        String summary,
        @Nullable Outcome outcome,
        @Nullable String objection,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        boolean planned) {}
