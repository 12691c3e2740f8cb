package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dk.brobygger.inbox.InboxChanges;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Tells open lists that tasks have moved, what comes within a third of a second at once: a busy day is no storm of
 * questions.
 */
@Component
class InboxNews {

    private static final int TOGETHER_MILLIS = 330;

    private static final Logger LOG = LoggerFactory.getLogger(InboxNews.class);

    private final List<Consumer<Set<String>>> lists = new CopyOnWriteArrayList<>();
    private final Set<String> waiting = new HashSet<>();
    private final Executor executor;
    private boolean anything;
    private boolean begun;

    @Autowired
    InboxNews(InboxChanges changes, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this(changes, CompletableFuture.delayedExecutor(TOGETHER_MILLIS, TimeUnit.MILLISECONDS, executor));
    }

    /** @param executor runs what it is given a little later */
    InboxNews(InboxChanges changes, Executor executor) {
        this.executor = executor;
        changes.listen(this::heard);
    }

    /** @param list gets the ids of tasks; none when anything may have moved */
    Registration listen(Consumer<Set<String>> list) {
        lists.add(list);
        return () -> lists.remove(list);
    }

    private void heard(Set<String> ids) {
        if (lists.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            waiting.addAll(ids);
            anything |= ids.isEmpty();
            if (begun) {
                return;
            }
            begun = true;
        }
        executor.execute(this::tell);
    }

    private void tell() {
        Set<String> ids;
        synchronized (waiting) {
            ids = anything ? Set.of() : Set.copyOf(waiting);
            waiting.clear();
            anything = false;
            begun = false;
        }
        for (Consumer<Set<String>> list : lists) {
            try {
                list.accept(ids);
            } catch (UIDetachedException closed) {
                LOG.debug("a list was closed while it was told of news");
            }
        }
    }
}
