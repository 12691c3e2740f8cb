package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The place is gone: closed, filled by others, or let go. */
public record PlaceLost(CaseId caseId) implements CaseEvent {}
