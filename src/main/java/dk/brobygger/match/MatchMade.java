package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;

/** Company and candidate both want it; the agreement can begin. */
public record MatchMade(CaseId caseId, CompanyId company, PNumber unit) implements CaseEvent {}
