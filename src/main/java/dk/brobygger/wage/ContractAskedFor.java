package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The company was asked for a missing contract, and promised it for a day. */
public record ContractAskedFor(CaseId caseId, LocalDate promisedOn) implements CaseEvent {}
