package dk.brobygger.inbox.ui;

import com.vaadin.flow.shared.Registration;
import dk.brobygger.inbox.StepCompleted;
import dk.brobygger.inbox.StepTaken;
import dk.brobygger.inbox.TaskMoved;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open lists that the work of somebody has moved, once it is certain; each looks for itself what that means to it. */
@Component
class InboxNews {

    private final List<Runnable> lists = new CopyOnWriteArrayList<>();
    private final TaskExecutor executor;

    InboxNews(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.executor = executor;
    }

    Registration listen(Runnable list) {
        lists.add(list);
        return () -> lists.remove(list);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void moved(StepCompleted event) {
        tell();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void moved(StepTaken event) {
        tell();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void moved(TaskMoved event) {
        tell();
    }

    private void tell() {
        if (!lists.isEmpty()) {
            executor.execute(() -> lists.forEach(Runnable::run));
        }
    }
}
