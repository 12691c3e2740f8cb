package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody asked for an answer that was due; whether they got hold of the company. */
public record WageAnswerReminded(CaseId caseId, boolean reached) implements CaseEvent {}
