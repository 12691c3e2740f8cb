package dk.brobygger.followup;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A talk of the plan was held. */
public record ContactHeld(CaseId caseId, ContactKind kind, int week, LocalDate heldOn, boolean late)
        implements CaseEvent {}
