package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the candidate gave it.
 *
 * @param company whom the information may go to; consent for one company is none for another
 * @param explicitDetail the candidate's own words on sensitive items; needed for those only
 * @param neededBecause why the course needs the sensitive items
 * @param howGiven mitid, paper or oral
 * @param oralNote needed when it was given orally
 */
public record GivenConsent(
        CaseId caseId,
        CitizenId citizen,
        UUID company,
        String companyName,
        Set<ConsentItem> items,
        String recipient,
        String purpose,
        LocalDate validUntil,
        String howGiven,
        @Nullable String oralNote,
        @Nullable String explicitDetail,
        @Nullable String neededBecause) {}
