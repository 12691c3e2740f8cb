package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.place.PromisedPlace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement as others may see it. */
public record PartnershipFacts(
        PartnershipId id,
        CaseId caseId,
        CompanyId company,
        String companyName,
        PartnershipStatus status,
        int version,
        AgreementTerms terms,
        List<PromisedPlace> promisedPlaces,
        List<Commitment> commitments,
        @Nullable String approvalComment,
        @Nullable LocalDate sentOn,
        @Nullable String requestedChanges,
        @Nullable String answeredBy,
        @Nullable String answeredHow,
        @Nullable LocalDate signedOn,
        @Nullable String endReason,
        @Nullable LocalDate lastDay) {

    public boolean isSigned() {
        return status == PartnershipStatus.SIGNED || status == PartnershipStatus.NOTICE_GIVEN;
    }
}
