package dk.brobygger.progression;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** What lay behind a fall or a standstill was talked through. */
public record ExtraFollowUpHeld(CaseId caseId, int week, LocalDate day) implements CaseEvent {}
