package dk.brobygger.absence;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A caseworker has assessed repeated absence (LAS § 36). */
public record AbsenceAssessed(CaseId caseId, boolean reasonable) implements CaseEvent {}
