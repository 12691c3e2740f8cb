package dk.brobygger.paper;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody took a case out of the program as a document; who and when is in the trail. */
public record CasePrinted(CaseId caseId) implements CaseEvent {}
