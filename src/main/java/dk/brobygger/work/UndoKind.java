package dk.brobygger.work;

/** What can be taken back. */
public enum UndoKind {
    ASSIGN,
    SNOOZE
}
