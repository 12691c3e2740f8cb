package dk.brobygger.comments;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.util.Optional;
import java.util.UUID;

/** A comment turns to a colleague, who is to hear of it. */
public record ColleagueMentioned(CaseId caseId, UserId mentioned, UUID comment, Optional<String> taskId)
        implements CaseEvent {}
