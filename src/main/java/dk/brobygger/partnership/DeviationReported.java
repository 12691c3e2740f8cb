package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A promise is not kept; it is taken up the same day. */
public record DeviationReported(CaseId caseId, PartnershipId partnership, String year) implements CaseEvent {}
