package dk.brobygger.files;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.UUID;

/** Somebody took a file away from a case; why stands with the file. */
public record AttachmentRemoved(CaseId caseId, UUID attachment) implements CaseEvent {}
