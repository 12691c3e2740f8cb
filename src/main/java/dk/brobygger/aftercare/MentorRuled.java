package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Mentorstøtte was granted or refused (LAB § 167). */
public record MentorRuled(CaseId caseId, boolean granted) implements CaseEvent {}
