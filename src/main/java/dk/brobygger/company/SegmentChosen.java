package dk.brobygger.company;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The decision has put the company into one of the four groups. */
public record SegmentChosen(CaseId caseId, int segment, String reason) implements CaseEvent {}
