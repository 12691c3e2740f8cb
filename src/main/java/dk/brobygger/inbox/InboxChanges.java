package dk.brobygger.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whoever listens on this node which tasks have changed, on any node, once it is certain. Ids only: what that
 * means for somebody is looked up with that person's rights.
 */
@Component
public class InboxChanges {

    private static final Logger LOG = LoggerFactory.getLogger(InboxChanges.class);

    private final List<Consumer<Set<String>>> hearers = new CopyOnWriteArrayList<>();
    private final ChangeWire wire;

    InboxChanges(ChangeWire wire) {
        this.wire = wire;
        wire.hearBy(this::tell);
    }

    /**
     * @param hearer gets task ids; none when anything may have changed, as after a lost connection. It must be quick.
     * @return ends it
     */
    public Runnable listen(Consumer<Set<String>> hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /** A row was written in the transaction that is going on. */
    void noted(String taskId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            settled(Set.of(taskId));
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Noted.class::isInstance)
                .map(Noted.class::cast)
                .findFirst()
                .orElseGet(this::begun)
                .ids
                .add(taskId);
    }

    private Noted begun() {
        var noted = new Noted();
        TransactionSynchronizationManager.registerSynchronization(noted);
        return noted;
    }

    private void settled(Set<String> ids) {
        tell(ids);
        wire.send(ids);
    }

    private void tell(Set<String> ids) {
        for (var hearer : hearers) {
            try {
                hearer.accept(ids);
            } catch (RuntimeException deaf) {
                LOG.warn("a list could not be told of a change", deaf);
            }
        }
    }

    /** The tasks that one transaction has changed. */
    private final class Noted implements TransactionSynchronization {

        private final Set<String> ids = new LinkedHashSet<>();

        @Override
        public void afterCommit() {
            settled(Set.copyOf(ids));
        }
    }
}
