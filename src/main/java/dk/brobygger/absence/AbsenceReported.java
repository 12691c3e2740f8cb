package dk.brobygger.absence;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Fravær uden grund: the candidate stayed away without a word. */
public record AbsenceReported(CaseId caseId, LocalDate day) implements CaseEvent {}
