package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The company said no. */
public record AgreementDeclined(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
