package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** An offer was answered: {@code accepted}, {@code counter} or {@code rejected}. */
public record WageOfferAnswered(CaseId caseId, int round, String answer) implements CaseEvent {}
