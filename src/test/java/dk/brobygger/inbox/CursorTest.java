package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.views.InboxSort;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    static final Instant DUE = Instant.parse("2026-11-22T15:00:00Z");

    /** Names in models are often written on two lines. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ring til\nvirksomheden", "a\tb", "to  blanke", "blåb\ufffdrgrød", "🙂"})
    void whatever_stands_in_the_name_that_a_page_ends_with_leads_on(String key) {
        var end = new Cursor(InboxSort.STEP, DUE, "task", key);

        assertThat(Cursor.parse(end.text(), InboxSort.STEP)).isEqualTo(end);
    }

    @Test
    void the_end_of_a_page_holds_in_its_own_order_only() {
        var end = new Cursor(InboxSort.COMPANY, DUE, "task", "klitrosen").text();

        assertThatThrownBy(() -> Cursor.parse(end, InboxSort.STEP)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STEP 2026-11-22T15:00:00Z task a\0b",
                "STEP 2026-11-22T15:00:00Z ta\0sk a",
                "STEP +999999999-12-31T23:59:59Z task a",
                "STEP tomorrow task a",
                "STEP",
                "PRIORITY 2026-11-22T15:00:00Z task high"
            })
    void what_no_page_has_given_is_refused(String said) {
        var foreign = Base64.getUrlEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        var sort = InboxSort.valueOf(said.split(" ")[0]);

        assertThatThrownBy(() -> Cursor.parse(foreign, sort)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "____", "🙂", "gICA"})
    void what_is_no_text_is_refused(String foreign) {
        assertThatThrownBy(() -> Cursor.parse(foreign, InboxSort.STEP)).isInstanceOf(IllegalArgumentException.class);
    }
}
