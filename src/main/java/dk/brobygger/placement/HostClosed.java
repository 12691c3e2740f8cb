package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The company ceased to exist while the placement ran. */
public record HostClosed(CaseId caseId, LocalDate day) implements CaseEvent {}
