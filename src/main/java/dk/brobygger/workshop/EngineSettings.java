package dk.brobygger.workshop;

import dk.brobygger.identity.ActingAs;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The engine as this house wants it: models reach the tasks beans and nothing else, scripts do not run, and what a
 * model asks for is asked as a process.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    EngineSettings(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setExpressionManager(new SpringExpressionManager(context, new CallableBeans(context)));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setDelegateInterceptor(new AsProcess());
        engine.getCustomPreCommandInterceptorsTxRequired().add(new UserOfCommand(engine.getIdentityService()));
        engine.getCustomPreCommandInterceptorsTxRequiresNew().add(new UserOfCommand(engine.getIdentityService()));
    }

    /** What a model calls runs with the right of a process, on behalf of whoever set it going. */
    private static class AsProcess extends DefaultDelegateInterceptor {

        @Override
        protected void handleInvocationInContext(DelegateInvocation invocation) throws Exception {
            ActingAs.process(() -> {
                super.handleInvocationInContext(invocation);
                return null;
            });
        }
    }
}
