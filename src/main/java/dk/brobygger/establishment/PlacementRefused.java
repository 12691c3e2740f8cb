package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The municipality has refused the placement, with reasons and appeal guidance. */
public record PlacementRefused(CaseId caseId, LocalDate ruledOn) implements CaseEvent {}
