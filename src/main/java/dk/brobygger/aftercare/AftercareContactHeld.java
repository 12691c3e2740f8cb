package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A follow-up of efterværn was held; wellbeing 1 to 5, 0 when nobody could say. */
public record AftercareContactHeld(CaseId caseId, int day, LocalDate heldOn, int wellbeing) implements CaseEvent {}
