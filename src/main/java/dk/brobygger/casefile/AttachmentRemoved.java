package dk.brobygger.casefile;

import java.util.UUID;

/** Somebody took a file away from a case; why stands with the file. */
public record AttachmentRemoved(CaseId caseId, UUID attachment) implements CaseEvent {}
