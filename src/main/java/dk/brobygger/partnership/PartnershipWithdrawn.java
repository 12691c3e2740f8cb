package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A party goes out of the agreement before its time; the key is that of the process that waits. */
public record PartnershipWithdrawn(CaseId caseId, PartnershipId partnership, String businessKey) implements CaseEvent {}
