package dk.brobygger.company;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A consultant has moved the company to another group, with a reason that stands in the record. */
public record SegmentOverridden(CaseId caseId, int segment) implements CaseEvent {}
