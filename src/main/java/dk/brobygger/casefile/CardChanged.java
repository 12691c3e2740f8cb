package dk.brobygger.casefile;

/** What lists show of a case is different now. */
public record CardChanged(CaseId caseId) {}
