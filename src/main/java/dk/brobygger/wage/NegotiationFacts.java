package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a negotiation.
 *
 * @param round rounds held so far, 0 to 3
 * @param granted null where no ruling was needed or made
 */
public record NegotiationFacts(
        NegotiationId id,
        CaseId caseId,
        String status,
        Instant openedAt,
        List<String> functions,
        @Nullable BigDecimal wishedHours,
        @Nullable BigDecimal wishedWage,
        int round,
        @Nullable Terms offer,
        @Nullable BigDecimal counterHours,
        @Nullable BigDecimal counterWage,
        @Nullable Terms agreed,
        @Nullable LocalDate firstDay,
        @Nullable String stepUpPlan,
        @Nullable Boolean granted,
        @Nullable NoWagesReason noWagesReason,
        @Nullable String assessment) {}
