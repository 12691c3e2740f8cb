package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Both parties have agreed to new goals or places. */
public record AgreementChanged(CaseId caseId, PartnershipId partnership, int version) implements CaseEvent {}
