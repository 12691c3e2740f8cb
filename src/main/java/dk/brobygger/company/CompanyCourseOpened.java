package dk.brobygger.company;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A course with a company has begun; its first phase is the contact. */
public record CompanyCourseOpened(CaseId caseId, CompanyId company) implements CaseEvent {}
