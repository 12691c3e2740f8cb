package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;

/** A company and a place were chosen; nothing has been shared yet. */
public record PlaceChosen(CaseId caseId, CompanyId company, PNumber unit) implements CaseEvent {}
