package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A year of the partnership begins; it has a process and a key of its own. */
public record PartnershipYearBegun(CaseId caseId, PartnershipId partnership, String year) implements CaseEvent {}
