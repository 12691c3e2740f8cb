package dk.brobygger.casefile;

/**
 * Something happened that concerns a case. The records that implement it hold ids and facts, never personal data; the
 * audit trail keeps every one of them.
 */
public interface CaseEvent {

    CaseId caseId();
}
