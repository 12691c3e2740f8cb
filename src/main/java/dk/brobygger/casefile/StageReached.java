package dk.brobygger.casefile;

/** A case came to a new stage of its course. */
public record StageReached(CaseId caseId, CaseStage stage) implements CaseEvent {}
