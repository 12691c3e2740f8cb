package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The first paid day was moved. */
public record EmploymentPostponed(CaseId caseId, LocalDate firstDay) implements CaseEvent {}
