package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The mentor stops; a substitute is needed. */
public record MentorLeft(CaseId caseId) implements CaseEvent {}
