package dk.brobygger.law.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps {@code law-watch} running: begins it when the program starts, and wakes it when a table is deployed, whoever
 * deploys it. What the rules of a new table lead to is no part of its deployment: if it fails, the tables stand, and it
 * is looked at again at the next start.
 */
@Component
class LawWorkflow extends AbstractProcessEnginePlugin implements SmartLifecycle, Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(LawWorkflow.class);
    private static final String WATCH = "law-watch";

    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private volatile boolean running;

    LawWorkflow(ObjectProvider<RuntimeService> runtime, ObjectProvider<PlatformTransactionManager> transactions) {
        this.runtime = runtime;
        this.transactions = transactions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var after = engine.getCustomPostDeployers() == null
                ? new ArrayList<Deployer>()
                : new ArrayList<>(engine.getCustomPostDeployers());
        after.add(this);
        engine.setCustomPostDeployers(after);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        var law = deployment.isNew()
                && deployment.getResources().keySet().stream().anyMatch(file -> file.endsWith(".dmn"));
        if (!running || !law || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                watch();
            }
        });
    }

    /** After the processes of the jar are deployed, before the program says that it is ready. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public void start() {
        running = true;
        watch();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        var own = new TransactionTemplate(transactions.getObject());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        try {
            own.executeWithoutResult(status -> {
                var told = runtime.getObject()
                        .createMessageCorrelation("LawTablesDeployed")
                        .processInstanceBusinessKey(WATCH)
                        .correlateAllWithResult();
                if (told.isEmpty()) runtime.getObject().startProcessInstanceByKey(WATCH, WATCH);
            });
        } catch (RuntimeException failure) {
            LOG.error(
                    "Whether the rules in force have changed could not be seen; it is looked at again at the next start",
                    failure);
        }
    }
}
