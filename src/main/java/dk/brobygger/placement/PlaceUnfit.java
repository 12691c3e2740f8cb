package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.place.PlaceId;

/** After a placement that went wrong, the company does not offer the place again. */
public record PlaceUnfit(CaseId caseId, PlaceId place) implements CaseEvent {}
