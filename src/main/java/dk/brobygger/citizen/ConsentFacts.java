package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as screens show it.
 *
 * @param inForce items that the company may be told today
 * @param withdrawn items that have been taken back
 * @param withdrawnAt the latest withdrawal
 */
public record ConsentFacts(
        UUID id,
        CaseId caseId,
        CitizenId citizen,
        UUID company,
        String companyName,
        Set<ConsentItem> inForce,
        Set<ConsentItem> withdrawn,
        String recipient,
        String purpose,
        LocalDate validFrom,
        LocalDate validUntil,
        String howGiven,
        @Nullable String explicitDetail,
        int textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {}
