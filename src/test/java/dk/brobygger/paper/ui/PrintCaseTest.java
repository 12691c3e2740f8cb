package dk.brobygger.paper.ui;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNoNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import dk.brobygger.look.DanishWords;
import dk.brobygger.paper.PaperDesk;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** »Hent som PDF« says so when one asks too fast, instead of a download that fails. */
class PrintCaseTest {

    final PaperDesk desk = mock(PaperDesk.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
    }

    @Test
    void who_has_taken_too_many_is_told_to_wait() {
        new PrintCase(desk).open(UUID.randomUUID().toString());

        expectNotifications("Du har hentet mange sager lige nu. Vent et minut, og prøv igen.");
    }

    @Test
    void otherwise_the_browser_fetches_it_without_a_word() {
        when(desk.mayPrintNow()).thenReturn(true);

        new PrintCase(desk).open(UUID.randomUUID().toString());

        expectNoNotifications();
    }
}
