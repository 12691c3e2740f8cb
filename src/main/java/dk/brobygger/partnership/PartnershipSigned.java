package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;

/** Both parties have signed. */
public record PartnershipSigned(CaseId caseId, PartnershipId partnership, CompanyId company) implements CaseEvent {}
