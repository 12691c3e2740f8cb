package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The employee representative is asked again. */
public record RepresentativeReminded(CaseId caseId, int times) implements CaseEvent {}
