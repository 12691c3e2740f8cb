package dk.brobygger.law;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The newest version of each decision table. One step asks for it up to five times, and the engine's question is one of
 * its dearest, so an answer holds for a second: what is deployed on another node is law here a second later. An answer to
 * a question that was under way while something was deployed here is kept by nobody.
 */
@Component
class NewestTables {

    private static final long HOLDS = Duration.ofSeconds(1).toNanos();

    private record Known(DecisionDefinition table, long at, long deployments) {

        boolean holds(long now, long deployed) {
            return deployments == deployed && now - at < HOLDS;
        }
    }

    private final ObjectProvider<RepositoryService> repository;
    private final LongSupplier nanos;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong deployments = new AtomicLong();

    /** The engine comes late, because it tells of what is deployed while it comes to life. */
    @Autowired
    NewestTables(ObjectProvider<RepositoryService> repository) {
        this(repository, System::nanoTime);
    }

    NewestTables(ObjectProvider<RepositoryService> repository, LongSupplier nanos) {
        this.repository = repository;
        this.nanos = nanos;
    }

    /** @throws IllegalArgumentException if no such table is deployed */
    DecisionDefinition of(String decisionId) {
        if (TransactionSynchronizationManager.hasResource(this)) return ask(decisionId);
        var now = nanos.getAsLong();
        var deployed = deployments.get();
        var before = known.get(decisionId);
        if (before != null && before.holds(now, deployed)) return before.table();
        var table = ask(decisionId);
        known.put(decisionId, new Known(table, now, deployed));
        return table;
    }

    private DecisionDefinition ask(String decisionId) {
        var table = repository
                .getObject()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionId)
                .latestVersion()
                .singleResult();
        if (table == null) throw new IllegalArgumentException("No decision " + decisionId + " is deployed");
        return table;
    }

    /** Something is being deployed: it holds at once for who deploys it, for the others when that is certain. */
    void deployed() {
        forget();
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.hasResource(this)) return;
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(NewestTables.this);
                forget();
            }
        });
    }

    private void forget() {
        deployments.incrementAndGet();
        known.clear();
    }
}
