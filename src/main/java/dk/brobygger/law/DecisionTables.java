package dk.brobygger.law;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates the deployed tables by themselves. The process engine's own evaluation writes a history and a log, which
 * PostgreSQL refuses while somebody only reads; what was ruled is kept by whoever asked.
 */
@Component
class DecisionTables {

    private final RepositoryService repository;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

    /** The engine's answer holds the values, but not the rules: they are heard, on the thread that asks. */
    private final ThreadLocal<@Nullable List<DmnEvaluatedDecisionRule>> heard = new ThreadLocal<>();

    DecisionTables(RepositoryService repository) {
        this.repository = repository;
        var settings = new DefaultDmnEngineConfiguration();
        settings.getCustomPostDecisionTableEvaluationListeners().add(this::hear);
        this.engine = settings.buildEngine();
    }

    /** The rules that hold, in the table's order. */
    List<DmnEvaluatedDecisionRule> holding(DecisionDefinition table, Map<String, Object> inputs) {
        try {
            engine.evaluateDecisionTable(read.computeIfAbsent(table.getId(), id -> read(table)), inputs);
            var rules = heard.get();
            if (rules == null) throw new IllegalStateException("No decision table was evaluated");
            return rules;
        } finally {
            heard.remove();
        }
    }

    private DmnDecision read(DecisionDefinition table) {
        return engine.parseDecision(table.getKey(), repository.getDecisionModel(table.getId()));
    }

    private void hear(DmnDecisionTableEvaluationEvent event) {
        heard.set(List.copyOf(event.getMatchingRules()));
    }
}
