package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Målgruppeskift: the candidate of a running course belongs to another group of LAB § 6 from now on. */
public record TargetGroupChanged(CaseId caseId, CitizenId citizen, String targetGroup, boolean jobReady)
        implements CaseEvent {}
