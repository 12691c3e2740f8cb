package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The agreement is written, with the eight questions answered. */
public record AgreementDrafted(CaseId caseId, PartnershipId partnership, int version) implements CaseEvent {}
