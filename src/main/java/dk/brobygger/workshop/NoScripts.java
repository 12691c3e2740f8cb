package dk.brobygger.workshop;

import javax.script.ScriptEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** A model that holds a script is refused; this is the second line, for one that is in the database already. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {}

    @Override
    public javax.script.ScriptEngineManager getScriptEngineManager() {
        throw refusal();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refusal();
    }

    private static ProcessEngineException refusal() {
        return new ProcessEngineException("Scripts do not run here");
    }
}
