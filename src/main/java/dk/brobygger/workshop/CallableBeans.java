package dk.brobygger.workshop;

import java.util.AbstractMap;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/**
 * The closed list of beans that an expression in a model may name: the capabilities' {@code *Tasks} and
 * {@code deadlines}. Looked up when named, since the desks behind them come to life after the engine.
 */
class CallableBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    CallableBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return isCallable(name) && context.containsBean((String) name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    private static boolean isCallable(Object name) {
        return name instanceof String text && (text.equals("deadlines") || text.matches("[a-z][A-Za-z]*Tasks"));
    }
}
