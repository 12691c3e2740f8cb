package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The agreement must change before there can be a ruling. */
public record AgreementReturned(CaseId caseId) implements CaseEvent {}
