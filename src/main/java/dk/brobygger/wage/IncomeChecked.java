package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A month after the first paid day the pay was looked at: {@code asAgreed}, {@code less} or {@code none}. */
public record IncomeChecked(CaseId caseId, String result) implements CaseEvent {}
