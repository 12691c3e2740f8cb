package dk.brobygger.company;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** We talk with the company again that day. */
public record NextContactAgreed(CaseId caseId, LocalDate on) implements CaseEvent {}
