package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** After a lost job a way on was chosen. */
public record WayOnChosen(CaseId caseId, String way) implements CaseEvent {}
