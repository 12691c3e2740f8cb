package dk.brobygger.casefile;

import dk.brobygger.identity.UserId;

/** A colleague may work on a case again. */
public record ColleagueAdmitted(CaseId caseId, UserId colleague) implements CaseEvent {}
