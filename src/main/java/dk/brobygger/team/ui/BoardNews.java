package dk.brobygger.team.ui;

import dk.brobygger.live.TaskChanges;
import dk.brobygger.live.TaskNews;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Tells open boards that work has moved. A board reads a whole team, so it hears of two seconds' work at once. */
@Component
class BoardNews {

    private static final Duration TOGETHER = Duration.ofSeconds(2);

    private final TaskNews news;

    @Autowired
    BoardNews(TaskChanges changes, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this(new TaskNews(changes, TOGETHER, executor));
    }

    BoardNews(TaskNews news) {
        this.news = news;
    }

    /** @return ends it */
    Runnable listen(Consumer<Set<String>> board) {
        return news.listen(board);
    }
}
