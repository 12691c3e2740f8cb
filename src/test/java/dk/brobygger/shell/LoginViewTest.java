package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.look.DanishWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginViewTest {

    MunicipalityLogin own = mock(MunicipalityLogin.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("login", LoginView.class);
        routes.setRoute("accessibility", AccessibilityView.class);
        routes.setRoute("privacy", PrivacyView.class);
        routes.setRoute("login-help", LoginHelpView.class);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void without_a_provider_there_is_no_button_for_one() {
        open();

        assertThat(text()).doesNotContain("kommunens konto");
        assertThat(html()).doesNotContain("oauth2");
    }

    @Test
    void with_a_provider_its_button_stands_first() {
        when(own.isOffered()).thenReturn(true);

        open();

        assertThat(text()).contains("Log på med kommunens konto").contains("eller med en lokal konto");
        assertThat(html()).contains("href=\"/oauth2/authorization/municipality\"");
    }

    @Test
    void help_and_the_accessibility_statement_are_there_before_one_logs_in() {
        open();

        assertThat(text()).contains("Hjælp: 70 00 00 18").contains("Jeg kan ikke logge på");
        assertThat(html())
                .contains("href=\"accessibility\"")
                .contains("href=\"privacy\"")
                .contains("href=\"login-help\"");
    }

    @Test
    void the_statement_says_how_far_we_are_whom_to_ring_and_who_watches() {
        UI.getCurrent().add(new AccessibilityView("Egevang Kommune", "70 00 00 18"));

        assertThat(text())
                .contains("WCAG 2.1")
                .contains("Egevang Kommune vil have")
                .contains("ring: 70 00 00 18")
                .contains("Digitaliseringsstyrelsen");
    }

    private void open() {
        UI.getCurrent().add(new LoginView("Egevang Kommune", "70 00 00 18", own));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static String html() {
        return UI.getCurrent().getElement().getOuterHTML();
    }
}
