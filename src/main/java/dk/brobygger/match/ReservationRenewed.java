package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The place is held for another ten working days. */
public record ReservationRenewed(CaseId caseId) implements CaseEvent {}
