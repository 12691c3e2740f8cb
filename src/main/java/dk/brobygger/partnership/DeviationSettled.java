package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** What was not kept has been settled. */
public record DeviationSettled(CaseId caseId, PartnershipId partnership) implements CaseEvent {}
