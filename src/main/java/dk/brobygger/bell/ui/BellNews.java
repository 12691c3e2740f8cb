package dk.brobygger.bell.ui;

import com.vaadin.flow.shared.Registration;
import dk.brobygger.identity.UserId;
import dk.brobygger.live.PersonalNews;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Tells the open bells of those for whom there is something new; whoever wrote it does not wait for that. */
@Component
class BellNews {

    private final Map<UserId, List<Runnable>> bells = new ConcurrentHashMap<>();
    private final Executor executor;

    BellNews(PersonalNews news, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.executor = executor;
        news.listen(this::heard);
    }

    Registration listen(UserId whose, Runnable bell) {
        bells.computeIfAbsent(whose, user -> new CopyOnWriteArrayList<>()).add(bell);
        return () -> bells.computeIfPresent(whose, (user, open) -> {
            open.remove(bell);
            return open.isEmpty() ? null : open;
        });
    }

    private void heard(Set<UserId> people) {
        var open = people.isEmpty()
                ? bells.values().stream().flatMap(List::stream).toList()
                : people.stream()
                        .flatMap(one -> bells.getOrDefault(one, List.of()).stream())
                        .toList();
        if (!open.isEmpty()) executor.execute(() -> open.forEach(Runnable::run));
    }
}
