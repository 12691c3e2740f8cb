package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The agreement is with the company. */
public record AgreementSent(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
