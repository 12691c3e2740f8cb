package dk.brobygger.comments;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.Optional;
import java.util.UUID;

/** Somebody said something about a case to his colleagues; the words are not in the event. */
public record CommentAdded(CaseId caseId, UUID comment, Optional<String> taskId) implements CaseEvent {}
