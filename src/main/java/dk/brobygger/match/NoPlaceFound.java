package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** No company or place could be found for now. */
public record NoPlaceFound(CaseId caseId) implements CaseEvent {}
