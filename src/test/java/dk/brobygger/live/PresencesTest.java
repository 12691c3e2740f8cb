package dk.brobygger.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two nodes whose wires lead to each other. */
class PresencesTest {

    static final UserId LIV = new UserId("liv");

    Instant now = Instant.parse("2026-11-17T13:02:00Z");
    Deque<Runnable> later = new ArrayDeque<>();
    List<Consumer<String>> ears = new ArrayList<>();
    Presences here = node();
    Presences there = node();
    UUID window = UUID.randomUUID();
    List<String> told = new ArrayList<>();

    @Test
    void who_looks_on_one_node_is_seen_on_the_other() {
        there.listen(told::add);

        here.here(window, "task", LIV, false);

        assertThat(there.at("task")).extracting(Presences.Seen::who).containsExactly(LIV);
        assertThat(told).containsExactly("task");
    }

    @Test
    void beginning_to_write_is_told_and_saying_the_same_again_is_not() {
        here.here(window, "task", LIV, false);
        there.listen(told::add);

        here.here(window, "task", LIV, false);
        here.here(window, "task", LIV, true);

        assertThat(told).containsExactly("task");
        assertThat(there.at("task")).allMatch(Presences.Seen::writing);
    }

    @Test
    void who_goes_to_another_task_has_left_the_first() {
        here.here(window, "task", LIV, false);
        there.listen(told::add);

        here.here(window, "other", LIV, false);

        assertThat(there.at("task")).isEmpty();
        assertThat(told).containsExactly("task", "other");
    }

    @Test
    void who_leaves_is_gone_from_both_nodes_at_once() {
        here.here(window, "task", LIV, false);

        here.leave(window);

        assertThat(here.at("task")).isEmpty();
        assertThat(there.at("task")).isEmpty();
    }

    @Test
    void a_browser_that_died_is_gone_after_a_while_and_its_task_is_told() {
        here.here(window, "task", LIV, false);
        there.listen(told::add);

        now = now.plus(Presences.GONE_AFTER).plus(Duration.ofSeconds(1));
        secondsPass();

        assertThat(there.at("task")).isEmpty();
        assertThat(there.isWatched("task")).isFalse();
        assertThat(told).containsExactly("task");
        assertThat(later).as("nobody is there, so nobody is looked for").isEmpty();
    }

    @Test
    void who_says_so_again_stays() {
        here.here(window, "task", LIV, false);

        now = now.plus(Duration.ofSeconds(40));
        here.here(window, "task", LIV, false);
        now = now.plus(Duration.ofSeconds(40));
        secondsPass();

        assertThat(there.at("task")).hasSize(1);
    }

    @Test
    void one_deaf_page_keeps_no_other_from_hearing() {
        here.listen(task -> {
            throw new IllegalStateException("closed");
        });
        here.listen(told::add);

        here.here(window, "task", LIV, false);

        assertThat(told).containsExactly("task");
    }

    private void secondsPass() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    private Presences node() {
        var wire = mock(ChangeWire.class);
        var own = new ArrayList<Consumer<String>>();
        doAnswer(call -> {
                    own.add(call.getArgument(0));
                    ears.add(call.getArgument(0));
                    return null;
                })
                .when(wire)
                .hearWordsBy(any());
        doAnswer(call -> {
                    ears.stream().filter(ear -> !own.contains(ear)).forEach(ear -> ear.accept(call.getArgument(0)));
                    return null;
                })
                .when(wire)
                .say(anyString());
        return new Presences(wire, new Ticking(), (Executor) later::add);
    }

    private final class Ticking extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
