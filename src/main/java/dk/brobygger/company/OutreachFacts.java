package dk.brobygger.company;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the contact with a company stands in one course.
 *
 * @param segment group 1-4
 * @param segmentReason the decision's explanation, or the consultant's reason for moving the company
 * @param plannedOn when the next contact is to be prepared
 * @param nextContactOn the day agreed with the company, null when none is
 */
public record OutreachFacts(
        CaseId caseId,
        CompanyId company,
        int segment,
        @Nullable String segmentReason,
        @Nullable String purpose,
        @Nullable String service,
        @Nullable Channel channel,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable ContactLevel contactLevel,
        LocalDate plannedOn,
        @Nullable Outcome outcome,
        @Nullable String spokeWith,
        @Nullable String objection,
        List<String> materials,
        boolean wantsCentre,
        @Nullable String nextStep,
        @Nullable LocalDate nextContactOn,
        @Nullable String noNextStepReason) {}
