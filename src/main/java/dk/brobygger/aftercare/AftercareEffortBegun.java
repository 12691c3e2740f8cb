package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Another team helps in efterværn; {@code effortKey} is the business key of its process, which runs for itself. */
public record AftercareEffortBegun(CaseId caseId, String effortKey) implements CaseEvent {}
