package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A leder wants the draft changed. */
public record AgreementSentBack(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
