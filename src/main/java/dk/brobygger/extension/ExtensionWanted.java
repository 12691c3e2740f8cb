package dk.brobygger.extension;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody asks for an extension before the warning does. */
public record ExtensionWanted(CaseId caseId) implements CaseEvent {}
