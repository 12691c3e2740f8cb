package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Virksomheden trækker sig. */
public record HostWithdrew(CaseId caseId) implements CaseEvent {}
