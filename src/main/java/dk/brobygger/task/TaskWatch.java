package dk.brobygger.task;

import dk.brobygger.live.TaskChanges;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.beans.factory.ObjectProvider;

/** Sees every row of the inbox that is written, whoever writes it. */
class TaskWatch {

    private final ObjectProvider<TaskChanges> changes;

    /** Late, because the tables are there before anybody listens. */
    TaskWatch(ObjectProvider<TaskChanges> changes) {
        this.changes = changes;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void written(InboxTask task) {
        changes.getObject().noted(task.getId());
    }
}
