package dk.brobygger.files;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.UUID;

/** Somebody put a file on a case; its name is not in the event. */
public record AttachmentAdded(CaseId caseId, UUID attachment) implements CaseEvent {}
