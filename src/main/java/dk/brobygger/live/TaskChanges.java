package dk.brobygger.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whoever listens on this node which tasks have changed, on any node, once it is certain. Ids only: what that
 * means for somebody is looked up with that person's rights.
 */
@Component
public class TaskChanges {

    private static final Logger LOG = LoggerFactory.getLogger(TaskChanges.class);

    private final List<Consumer<Set<String>>> hearers = new CopyOnWriteArrayList<>();
    private final ChangeWire wire;
    private final Certain certain;

    TaskChanges(ChangeWire wire) {
        this.wire = wire;
        this.certain = new Certain(this::settled);
        wire.hearBy(this::heard);
    }

    /**
     * @param hearer gets task ids; none when anything may have changed, as after a lost connection. It must be quick.
     * @return ends it
     */
    public Runnable listen(Consumer<Set<String>> hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /** A row was written in the transaction that is going on. */
    public void noted(String taskId) {
        certain.noted(taskId);
    }

    private void settled(Set<String> ids) {
        tell(ids);
        wire.send(ids);
    }

    private void heard(Set<String> ids) {
        var tasks = ids.stream().filter(id -> !PersonalNews.isAPerson(id)).collect(Collectors.toUnmodifiableSet());
        if (ids.isEmpty() || !tasks.isEmpty()) tell(tasks);
    }

    private void tell(Set<String> ids) {
        for (var hearer : hearers) {
            try {
                hearer.accept(ids);
            } catch (RuntimeException deaf) {
                LOG.warn("a list could not be told of a change", deaf);
            }
        }
    }
}
