package dk.brobygger.casefile;

import java.util.UUID;

/** Somebody wrote a note on a case; its text is not in the event. */
public record NoteAdded(CaseId caseId, UUID note) implements CaseEvent {}
