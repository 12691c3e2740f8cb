package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.Set;
import java.util.UUID;

/** A candidate has taken a consent back; whatever shares by it must stop, and the recipients be told. */
public record ConsentWithdrawn(CaseId caseId, CitizenId citizen, UUID company, Set<ConsentItem> items)
        implements CaseEvent {}
