package dk.brobygger.company;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The company has been contacted, or was not reached. */
public record CompanyContacted(CaseId caseId, Outcome outcome) implements CaseEvent {}
