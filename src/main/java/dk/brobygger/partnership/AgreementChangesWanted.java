package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The company wants the agreement changed. */
public record AgreementChangesWanted(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
