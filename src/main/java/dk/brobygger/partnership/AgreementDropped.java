package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The agreement was withdrawn or given up before it was signed. */
public record AgreementDropped(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
