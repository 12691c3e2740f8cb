package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.brobygger.live.TaskNews;
import dk.brobygger.slots.CountsChanged;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Hears, as long as a list is shown, that tasks have moved, and tells it so in the reader's name. */
final class ListNews {

    /** The menu's numbers may be a few seconds behind; asking for them all at every change would be a storm. */
    private static final long COUNT_AGAIN_NANOS = 5_000_000_000L;

    private final Consumer<Set<String>> list;
    private long countedAt;

    private ListNews(Consumer<Set<String>> list) {
        this.list = list;
    }

    /** @param list gets the ids of tasks; none when anything may have moved */
    static void follow(Component shown, TaskNews news, Consumer<Set<String>> list) {
        ListNews heard = new ListNews(list);
        shown.addAttachListener(attached -> {
            UI ui = attached.getUI();
            SecurityContext reader = SecurityContextHolder.getContext();
            Runnable ended = news.listen(ids ->
                    ui.access(() -> new DelegatingSecurityContextRunnable(() -> heard.tell(ids), reader).run()));
            shown.addDetachListener(detached -> {
                detached.unregisterListener();
                ended.run();
            });
        });
    }

    private void tell(Set<String> ids) {
        list.accept(ids);
        if (System.nanoTime() - countedAt > COUNT_AGAIN_NANOS) {
            countedAt = System.nanoTime();
            CountsChanged.tell();
        }
    }
}
