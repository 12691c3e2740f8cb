package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.List;

/** Efterværn is planned, so many days after the first paid day. */
public record AftercarePlanned(CaseId caseId, LocalDate firstDay, List<Integer> days) implements CaseEvent {}
