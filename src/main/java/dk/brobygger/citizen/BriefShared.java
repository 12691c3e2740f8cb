package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.UUID;

/** A company has been given a brief about a candidate. */
public record BriefShared(CaseId caseId, CitizenId citizen, UUID company, String purpose) implements CaseEvent {}
