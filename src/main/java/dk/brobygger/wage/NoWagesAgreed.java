package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The negotiation ended without wages. */
public record NoWagesAgreed(CaseId caseId, NoWagesReason reason) implements CaseEvent {}
