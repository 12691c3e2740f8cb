package dk.brobygger.inbox;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.beans.factory.ObjectProvider;

/** Sees every row of the inbox that is written, whoever writes it. */
class TaskWatch {

    private final ObjectProvider<InboxChanges> changes;

    /** Late, because the tables are there before anybody listens. */
    TaskWatch(ObjectProvider<InboxChanges> changes) {
        this.changes = changes;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void written(InboxTask task) {
        changes.getObject().noted(task.getId());
    }
}
