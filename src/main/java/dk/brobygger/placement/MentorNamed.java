package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A new mentor is named. */
public record MentorNamed(CaseId caseId, LocalDate since) implements CaseEvent {}
