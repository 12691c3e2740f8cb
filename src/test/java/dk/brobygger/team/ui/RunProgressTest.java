package dk.brobygger.team.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.team.MoveRun.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunProgressTest {

    final CurrentUser who = new CurrentUser();
    final CurrentUser signe = mock(CurrentUser.class);
    final RunProgress progress;

    RunProgressTest() {
        DanishWords.open();
        progress = new RunProgress();
    }

    @BeforeEach
    void open() {
        when(signe.id()).thenReturn(new UserId("signe"));
        when(signe.roles()).thenReturn(Set.of(Role.LEDER));
        UI.getCurrent().add(progress);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    @Timeout(20)
    void the_deeds_and_what_the_page_is_told_run_as_the_user_whichever_thread_has_the_page() throws Exception {
        var actors = new CopyOnWriteArrayList<UserId>();
        var told = new ArrayList<Boolean>();
        var finished = new ArrayList<UserId>();
        var deeds = List.of(
                new Deed("a", () -> actors.add(who.id())),
                new Deed("b", () -> {
                    throw new IllegalStateException("no");
                }),
                new Deed("c", () -> actors.add(who.id())));

        progress.start(signe, deeds, outcome -> told.add(outcome.done()), () -> finished.add(who.id()));
        while (finished.isEmpty()) {
            Thread.sleep(20);
            MockVaadin.clientRoundtrip();
        }

        assertThat(actors).containsExactly(new UserId("signe"), new UserId("signe"));
        assertThat(told).containsExactly(true, false, true);
        assertThat(finished).containsExactly(new UserId("signe"));
        assertThat(progress.getElement().getTextRecursively()).contains("2 flyttet, 1 blev, hvor de var.");
    }

    @Test
    @Timeout(20)
    void what_was_confirmed_is_done_to_the_end_though_the_page_is_closed_meanwhile() throws Exception {
        var closed = new CountDownLatch(1);
        var done = new CountDownLatch(25);
        var deeds = IntStream.range(0, 25)
                .mapToObj(number -> new Deed("task-" + number, () -> {
                    await(closed);
                    done.countDown();
                }))
                .toList();
        progress.start(signe, deeds, outcome -> {}, () -> {});

        UI.getCurrent().getSession().removeUI(UI.getCurrent());
        closed.countDown();

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
