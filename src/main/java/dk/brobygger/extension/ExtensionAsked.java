package dk.brobygger.extension;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Forlængelse: more weeks are asked for. */
public record ExtensionAsked(CaseId caseId, int weeks) implements CaseEvent {}
