package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A party does not want the terms as they are. */
public record TermsDeclined(CaseId caseId, Party party, int termsNumber) implements CaseEvent {}
