package dk.brobygger.casefile;

import dk.brobygger.identity.UserId;

/** A colleague is kept off a case from now on; the ground stands with the case, not in the event. */
public record ColleagueExcluded(CaseId caseId, UserId colleague) implements CaseEvent {}
