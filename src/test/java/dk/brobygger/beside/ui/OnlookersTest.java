package dk.brobygger.beside.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import dk.brobygger.beside.Onlooker;
import dk.brobygger.beside.PresenceDesk;
import dk.brobygger.identity.UserId;
import dk.brobygger.live.Presences;
import dk.brobygger.look.DanishWords;
import dk.brobygger.task.NoSuchTask;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnlookersTest {

    static final Onlooker LIV = new Onlooker(new UserId("liv"), "Liv Brandsholt", false);
    static final Onlooker AKSEL = new Onlooker(new UserId("aksel"), "Aksel Odderskov", false);
    static final Onlooker NADIA = new Onlooker(new UserId("nadia"), "Nadia Yttergård", true);

    PresenceDesk desk = mock(PresenceDesk.class);
    Presences presences = mock(Presences.class);
    Onlookers sign;

    @BeforeEach
    void openTheTask() {
        DanishWords.open();
        when(presences.listen(any())).thenReturn(() -> {});
        sign = Onlookers.here(desk, presences, "t1");
        UI.getCurrent().add(sign);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void nothing_is_asked_before_the_page_stands() {
        verify(desk, never()).others(any());
        verify(desk, never()).here(any(), any(), anyBoolean());
    }

    @Test
    void one_is_named_shortly_with_what_he_does() {
        sees(LIV);
        assertThat(words()).contains("Liv B. læser med");

        sees(new Onlooker(LIV.who(), LIV.name(), true));
        assertThat(words()).contains("Liv B. skriver");
        assertThat(sign.getElement().getAttribute("role")).isEqualTo("status");
    }

    @Test
    void several_are_counted_and_named_to_who_listens() {
        sees(AKSEL, LIV);

        assertThat(words()).startsWith("2 læser med").contains("Aksel Odderskov læser med, Liv Brandsholt læser med");
    }

    @Test
    void who_writes_among_several_is_named() {
        sees(NADIA, AKSEL, LIV);

        assertThat(words()).startsWith("Nadia Y. skriver, 2 læser med");
    }

    @Test
    void when_all_have_left_nothing_is_said() {
        sees(LIV);
        sees();

        assertThat(words()).isEmpty();
    }

    @Test
    void a_task_that_is_done_has_no_onlookers() {
        sees(LIV);
        doThrow(NoSuchTask.class).when(desk).here(any(), any(), anyBoolean());

        sign.look(false);

        assertThat(words()).isEmpty();
        verify(presences).leave(any());
    }

    @Test
    void closing_the_page_leaves_the_task() {
        sign.look(true);
        verify(desk).here(any(), eq("t1"), eq(true));

        sign.removeFromParent();

        verify(presences).leave(any());
    }

    @Test
    void beside_the_list_one_is_told_who_else_looks_without_being_counted() {
        when(presences.isWatched("t2")).thenReturn(true);
        when(desk.others("t2")).thenReturn(List.of(LIV));
        var beside = Onlookers.beside(desk, presences, "t2");
        UI.getCurrent().add(beside);

        MockVaadin.clientRoundtrip();

        verify(desk, never()).here(any(), eq("t2"), anyBoolean());
    }

    private void sees(Onlooker... others) {
        when(desk.others("t1")).thenReturn(List.of(others));
        sign.look(false);
    }

    private String words() {
        return sign.getElement().getTextRecursively();
    }
}
