package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Løntilskud or fleksjob was granted or refused. */
public record WageSubsidyRuled(CaseId caseId, WageKind kind, boolean granted) implements CaseEvent {}
