package dk.brobygger.casefile;

/** A case was opened. */
public record CaseOpened(CaseId caseId, String number, CaseKind kind) implements CaseEvent {}
