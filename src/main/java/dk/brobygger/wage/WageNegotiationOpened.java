package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.List;

/** A wage negotiation was opened about these work functions. */
public record WageNegotiationOpened(CaseId caseId, NegotiationId negotiation, List<String> functions)
        implements CaseEvent {}
