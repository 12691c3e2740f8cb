package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A leder has approved an agreement with money or a centre in it. */
public record AgreementApproved(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
