package dk.brobygger.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where in which model a task stands. */
@Embeddable
public record TaskModel(
        String definitionId,
        String processId,
        String processName,
        @Column(name = "process_version") int version,
        String processInstanceId,
        String elementId,
        String formId) {}
