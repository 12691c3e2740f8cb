package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.Set;
import java.util.UUID;

/** A candidate lets one company know these items. */
public record ConsentGiven(CaseId caseId, CitizenId citizen, UUID company, Set<ConsentItem> items)
        implements CaseEvent {}
