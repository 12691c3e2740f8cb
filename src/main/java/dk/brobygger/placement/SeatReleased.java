package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Paused for more than 28 days: the candidate no longer counts at the production unit. */
public record SeatReleased(CaseId caseId, LocalDate day) implements CaseEvent {}
