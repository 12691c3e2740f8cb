package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Whoever had been told something by a consent that is withdrawn has been asked not to use it any more. */
public record RecipientsNotified(CaseId caseId, LocalDate notifiedOn) implements CaseEvent {}
