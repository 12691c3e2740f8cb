package dk.brobygger.casefile;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases that a conflict of interest keeps somebody off, kept for the transaction that asked, if it only reads: each
 * part of a page asks anew whether its reader may read the case.
 */
record ConflictsKept(String username, Set<UUID> closed) implements TransactionSynchronization {

    static Set<UUID> of(String username, Supplier<Set<UUID>> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return reading.get();
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ConflictsKept.class::isInstance)
                .map(ConflictsKept.class::cast)
                .filter(kept -> kept.username().equals(username))
                .findFirst()
                .orElseGet(() -> read(username, reading))
                .closed();
    }

    private static ConflictsKept read(String username, Supplier<Set<UUID>> reading) {
        var kept = new ConflictsKept(username, reading.get());
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept;
    }
}
