package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The agreement runs out on that day. */
public record NoticeGiven(CaseId caseId, PartnershipId partnership, LocalDate lastDay) implements CaseEvent {}
