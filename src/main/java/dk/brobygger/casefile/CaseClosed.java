package dk.brobygger.casefile;

/** A case ended; the reason is a key of the translations. */
public record CaseClosed(CaseId caseId, String reasonKey) implements CaseEvent {}
