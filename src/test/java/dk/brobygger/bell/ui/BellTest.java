package dk.brobygger.bell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import dk.brobygger.bell.BellDesk;
import dk.brobygger.bell.BellKind;
import dk.brobygger.bell.BellLine;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.live.PersonalNews;
import dk.brobygger.look.DanishWords;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BellTest {

    static final UserId KARLA = new UserId("karla");

    final BellDesk desk = mock(BellDesk.class);
    final PersonalNews personal = mock(PersonalNews.class);
    final ZoneId here = ZoneId.of("Europe/Copenhagen");
    final LocalDateTime now = LocalDateTime.of(2026, 11, 17, 14, 2);
    final Clock clock = Clock.fixed(now.atZone(here).toInstant(), here);

    @Nullable
    Consumer<Set<UserId>> wire;

    Bell bell;

    @BeforeEach
    void open() {
        DanishWords.open();
        doAnswer(call -> {
                    wire = call.getArgument(0);
                    return (Runnable) () -> {};
                })
                .when(personal)
                .listen(any());
        when(desk.unread()).thenReturn(2);
        when(desk.latest()).thenReturn(List.of(line("task-1", false), lost()));
        bell = new Bell(desk, new BellNews(personal, Runnable::run), KARLA, clock);
        UI.getCurrent().add(bell);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_number_is_said_and_not_only_shown() {
        news();

        assertThat(_get(NativeButton.class).getAriaLabel().orElse("")).isEqualTo("Notifikationer, 2 ulæste");
        assertThat(_find(Span.class, spec -> spec.withClasses("dot")).get(0).getText())
                .isEqualTo("2");
    }

    @Test
    void what_is_new_is_announced_without_taking_the_focus() {
        news();
        when(desk.unread()).thenReturn(3);

        news();

        assertThat(status()).isEqualTo("1 ny notifikation");
        assertThat(_get(Popover.class).isOpened()).isFalse();
    }

    @Test
    void what_is_for_another_asks_nothing() {
        wire.accept(Set.of(new UserId("jonas")));
        MockVaadin.clientRoundtrip();

        assertThat(status()).isEmpty();
    }

    @Test
    void a_line_leads_to_its_task_and_a_lost_one_nowhere() {
        openPanel();

        assertThat(_find(Anchor.class, spec -> spec.withText("Lis Bang har givet dig »Ring til mentor«")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("task/task-1"));
        assertThat(_find(Span.class, spec -> spec.withText("En opgave eller sag, du ikke længere har adgang til")))
                .hasSize(1);
    }

    @Test
    void all_that_was_seen_is_read_by_one_click() {
        openPanel();

        _click(_get(Button.class, spec -> spec.withText("Markér alle som læst")));

        verify(desk).readAll(clock.instant());
    }

    void openPanel() {
        var panel = _get(Popover.class);
        panel.open();
        MockVaadin.clientRoundtrip();
    }

    String status() {
        return _find(Span.class, spec -> spec.withClasses("bb-unseen")).get(0).getText();
    }

    void news() {
        wire.accept(Set.of(KARLA));
        MockVaadin.clientRoundtrip();
    }

    BellLine line(String taskId, boolean read) {
        return new BellLine(
                UUID.randomUUID(),
                BellKind.ASSIGNED,
                "Lis Bang",
                "",
                1,
                "Ring til mentor",
                taskId,
                new CaseId(UUID.randomUUID()),
                "2026-000412",
                "Klitrosen ApS",
                null,
                null,
                null,
                clock.instant(),
                read,
                false);
    }

    BellLine lost() {
        return new BellLine(
                UUID.randomUUID(),
                BellKind.ASSIGNED,
                "",
                "",
                1,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                false,
                true);
    }
}
