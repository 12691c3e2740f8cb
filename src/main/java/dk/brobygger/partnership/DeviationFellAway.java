package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The agreement ended while a promise was still open. */
public record DeviationFellAway(CaseId caseId, PartnershipId partnership, String deviation) implements CaseEvent {}
