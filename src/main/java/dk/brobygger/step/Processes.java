package dk.brobygger.step;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What a room says to the engine when something has happened, in the same transaction and at once. */
@Component
public class Processes {

    private final RuntimeService runtime;

    Processes(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param key the case's id, or a key of the phase's own */
    public void start(String model, Object key) {
        runtime.startProcessInstanceByKey(model, key.toString());
    }

    /** All that wait for it under this key hear it; that none waits is no error. */
    public void tell(String message, Object key) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key.toString())
                .correlateAllWithResult();
    }
}
