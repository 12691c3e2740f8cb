package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The year was evaluated with the company. */
public record YearEvaluated(CaseId caseId, PartnershipId partnership, int year, String future) implements CaseEvent {}
