package dk.brobygger.workload;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task as one sees it who gives it to somebody.
 *
 * @param who company and candidate as lists may show them; empty before there is one
 * @param roles role ids of those who may do it
 * @param confidential whether the candidate is protected
 * @param owner null while nobody has it
 * @param team of the case; null while it belongs to none
 * @param district of the case; null while it is not known
 */
public record WorkItem(
        String taskId,
        String name,
        StepKey step,
        CaseId caseId,
        String caseNumber,
        String who,
        Set<String> roles,
        boolean confidential,
        Instant due,
        Urgency urgency,
        @Nullable UserId owner,
        @Nullable TeamId team,
        @Nullable DistrictId district) {}
