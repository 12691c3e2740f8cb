package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The contract was looked at: {@code inOrder}, {@code missing} or {@code cancelled}. */
public record ContractChecked(CaseId caseId, String result) implements CaseEvent {}
