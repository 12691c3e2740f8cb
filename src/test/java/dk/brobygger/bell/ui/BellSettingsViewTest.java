package dk.brobygger.bell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import dk.brobygger.bell.BellChoice;
import dk.brobygger.bell.BellDesk;
import dk.brobygger.bell.BellRejection;
import dk.brobygger.bell.BellTopic;
import dk.brobygger.bell.MailDesk;
import dk.brobygger.bell.MailSettings;
import dk.brobygger.look.DanishWords;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BellSettingsViewTest {

    final BellDesk desk = mock(BellDesk.class);
    final MailDesk mail = mock(MailDesk.class);

    @BeforeEach
    void open() {
        DanishWords.open();
        when(desk.choices())
                .thenReturn(
                        Arrays.stream(BellTopic.values()).map(BellTopic::usual).toList());
        when(mail.mine()).thenReturn(new MailSettings(true, false, ""));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_bell_is_silenced_for_one_topic_and_mail_stays_as_it_was() {
        show();

        _setValue(box("Kommentarer, der nævner dig: Klokken"), false);

        verify(desk).choose(new BellChoice(BellTopic.MENTION, false, true));
    }

    @Test
    void without_a_mail_server_it_says_why_there_is_no_mail() {
        when(mail.mine()).thenReturn(new MailSettings(false, false, ""));
        show();

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("ikke sat en mailserver op");
        assertThat(_find(EmailField.class)).isEmpty();
        assertThat(_find(Checkbox.class)).hasSize(BellTopic.values().length);
    }

    @Test
    void an_address_that_is_refused_says_so_at_the_field() {
        var refusal = mock(BellRejection.class);
        when(refusal.messageKey()).thenReturn("bell.rejection.NO_ADDRESS");
        when(refusal.args()).thenReturn(new Object[0]);
        doThrow(refusal).when(mail).want("bo");
        show();

        _setValue(_get(EmailField.class), "bo");
        _click(_get(Button.class, spec -> spec.withText("Gem adresse")));

        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Skriv adressen som navn@kommune.dk.");
    }

    Checkbox box(String name) {
        return _find(Checkbox.class).stream()
                .filter(box -> box.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    void show() {
        var view = new BellSettingsView(desk, mail);
        UI.getCurrent().add(view);
        view.beforeEnter(null);
    }
}
