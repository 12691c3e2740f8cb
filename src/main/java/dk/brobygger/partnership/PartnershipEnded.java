package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;

/** The partnership is over; its places are closed for new candidates. */
public record PartnershipEnded(CaseId caseId, PartnershipId partnership, CompanyId company) implements CaseEvent {}
