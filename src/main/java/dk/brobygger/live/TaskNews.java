package dk.brobygger.live;

import java.time.Duration;
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
 * Tells open pages that tasks have moved, what comes within a moment at once: a busy day is no storm of questions. A list
 * hears after a third of a second; a page that reads more makes one of its own that waits longer.
 */
@Component
public class TaskNews {

    private static final Duration TOGETHER = Duration.ofMillis(330);

    private static final Logger LOG = LoggerFactory.getLogger(TaskNews.class);

    private final List<Consumer<Set<String>>> pages = new CopyOnWriteArrayList<>();
    private final Set<String> waiting = new HashSet<>();
    private final Executor executor;
    private boolean anything;
    private boolean begun;

    @Autowired
    TaskNews(TaskChanges changes, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this(changes, TOGETHER, executor);
    }

    /** @param together what comes within this time is told at once */
    public TaskNews(TaskChanges changes, Duration together, Executor executor) {
        this(changes, CompletableFuture.delayedExecutor(together.toMillis(), TimeUnit.MILLISECONDS, executor));
    }

    /** @param executor runs what it is given a little later */
    public TaskNews(TaskChanges changes, Executor executor) {
        this.executor = executor;
        changes.listen(this::heard);
    }

    /**
     * @param page gets the ids of tasks; none when anything may have moved
     * @return ends it
     */
    public Runnable listen(Consumer<Set<String>> page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    private void heard(Set<String> ids) {
        if (pages.isEmpty()) return;
        synchronized (waiting) {
            waiting.addAll(ids);
            anything |= ids.isEmpty();
            if (begun) return;
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
        for (var page : pages) {
            try {
                page.accept(ids);
            } catch (RuntimeException closed) {
                LOG.debug("a page was closed while it was told of news", closed);
            }
        }
    }
}
