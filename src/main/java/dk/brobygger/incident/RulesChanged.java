package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Ny lov: rules that the placement rests on have changed; it keeps those it was granted by. */
public record RulesChanged(CaseId caseId, LocalDate inForce) implements CaseEvent {}
