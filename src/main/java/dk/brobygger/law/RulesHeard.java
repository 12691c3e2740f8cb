package dk.brobygger.law;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears which rules spoke: the engine's answer holds the values, but not the rules. */
@Component
public class RulesHeard extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<@Nullable List<DmnEvaluatedDecisionRule>> last = new ThreadLocal<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getDmnEngineConfiguration() == null) {
            engine.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration());
        }
        engine.getDmnEngineConfiguration()
                .getCustomPostDecisionTableEvaluationListeners()
                .add(this);
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        last.set(List.copyOf(event.getMatchingRules()));
    }

    /** The rules of the evaluation just made on this thread; told once. */
    List<DmnEvaluatedDecisionRule> take() {
        var rules = last.get();
        last.remove();
        if (rules == null) throw new IllegalStateException("No decision table was evaluated");
        return rules;
    }
}
