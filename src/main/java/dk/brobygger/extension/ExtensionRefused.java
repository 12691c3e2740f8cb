package dk.brobygger.extension;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Forlængelse refused; the reason is a code of the decision, or BY_ASSESSMENT. */
public record ExtensionRefused(CaseId caseId, String reason) implements CaseEvent {}
