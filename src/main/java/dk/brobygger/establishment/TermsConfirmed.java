package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A party has confirmed the terms, for itself or through staff on its behalf. */
public record TermsConfirmed(CaseId caseId, Party party, int termsNumber, boolean onBehalf) implements CaseEvent {}
