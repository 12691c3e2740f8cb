package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The company has closed before the placement began. */
public record CompanyOfCourseClosed(CaseId caseId) implements CaseEvent {}
