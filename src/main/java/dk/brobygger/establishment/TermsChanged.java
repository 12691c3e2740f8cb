package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Terms must be made anew; nobody has confirmed them any more. */
public record TermsChanged(CaseId caseId, int termsNumber) implements CaseEvent {}
