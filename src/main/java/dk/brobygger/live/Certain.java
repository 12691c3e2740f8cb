package dk.brobygger.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers what one transaction has changed and tells it when that is certain; outside of one, at once. */
final class Certain {

    private final Consumer<Set<String>> told;

    Certain(Consumer<Set<String>> told) {
        this.told = told;
    }

    void noted(String id) {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            gathering().ids.add(id);
        else told.accept(Set.of(id));
    }

    private Gathering gathering() {
        for (var other : TransactionSynchronizationManager.getSynchronizations())
            if (other instanceof Gathering begun && begun.by() == this) return begun;
        var gathering = new Gathering();
        TransactionSynchronizationManager.registerSynchronization(gathering);
        return gathering;
    }

    private final class Gathering implements TransactionSynchronization {

        private final Set<String> ids = new LinkedHashSet<>();

        private Certain by() {
            return Certain.this;
        }

        @Override
        public void afterCommit() {
            told.accept(Set.copyOf(ids));
        }
    }
}
