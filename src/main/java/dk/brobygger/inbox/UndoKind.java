package dk.brobygger.inbox;

/** What can be taken back. */
public enum UndoKind {
    ASSIGN,
    SNOOZE
}
