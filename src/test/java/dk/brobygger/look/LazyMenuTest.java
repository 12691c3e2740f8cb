package dk.brobygger.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LazyMenuTest {

    private final List<String> offered = new ArrayList<>(List.of("Ring", "Skriv"));
    private int filled;

    @BeforeEach
    void open() {
        DanishWords.open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private LazyMenu menu() {
        var menu = new LazyMenu(new Span("Handlinger"), lines -> {
            filled++;
            offered.forEach(one -> lines.addItem(one, click -> {}));
        });
        UI.getCurrent().add(menu);
        MockVaadin.clientRoundtrip();
        return menu;
    }

    @Test
    void nothing_is_made_before_somebody_opens_it() {
        menu();

        assertThat(filled).isZero();
    }

    @Test
    void each_opening_shows_what_there_is_then() {
        var menu = menu();
        assertThat(menu.filled().getItems()).extracting(MenuItem::getText).containsExactly("Ring", "Skriv");

        offered.remove("Ring");

        assertThat(menu.filled().getItems()).extracting(MenuItem::getText).containsExactly("Skriv");
    }

    @Test
    void who_hears_the_page_hears_that_it_opens_a_menu() {
        assertThat(menu().getElement().getAttribute("aria-haspopup")).isEqualTo("menu");
    }
}
