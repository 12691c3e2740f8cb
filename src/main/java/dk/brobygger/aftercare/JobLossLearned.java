package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** What the lost job taught is written down. */
public record JobLossLearned(CaseId caseId, String because) implements CaseEvent {}
