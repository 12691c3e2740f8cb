package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Consent was withdrawn during the placement: nothing beyond the basics is shared. */
public record SharingBlocked(CaseId caseId, LocalDate day) implements CaseEvent {}
