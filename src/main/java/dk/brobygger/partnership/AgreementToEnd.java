package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A leader has decided that the agreement is to be ended; its year goes over to giving notice. */
public record AgreementToEnd(CaseId caseId, PartnershipId partnership, String year) implements CaseEvent {}
