package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinService;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.DanishWords;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.security.access.AccessDeniedException;

class ErrorViewsTest {

    BeforeEnterEvent event = mock(BeforeEnterEvent.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void a_page_of_another_role_says_whom_to_ask() {
        var view = new ForbiddenView();

        int status = view.setErrorParameter(
                event,
                new ErrorParameter<>(
                        com.vaadin.flow.router.AccessDeniedException.class,
                        new com.vaadin.flow.router.AccessDeniedException()));

        assertThat(status).isEqualTo(403);
        assertThat(textOf(view)).contains("Det har du ikke adgang til").contains("Spørg din leder");
        assertThat(inFrame(view)).isTrue();
    }

    @Test
    void a_page_that_is_not_there_says_how_to_find_on() {
        var view = new NotFoundView();

        int status =
                view.setErrorParameter(event, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));

        assertThat(status).isEqualTo(404);
        assertThat(textOf(view)).contains("Siden findes ikke").contains("Brug søgning eller menuen");
        assertThat(inFrame(view)).isTrue();
    }

    @Test
    void our_own_fault_says_that_drafts_are_safe_and_has_a_number() {
        var view = new UnexpectedView();

        assertThat(fails(view, new IllegalStateException("kolonnen findes ikke")))
                .isEqualTo(500);

        assertThat(textOf(view))
                .contains("Noget gik galt hos os")
                .contains("Dine kladder er gemt.")
                .containsPattern("B-[0-9]{4}")
                .doesNotContain("kolonnen");
        assertThat(inFrame(view)).isTrue();
    }

    @Test
    void what_a_desk_refuses_is_no_fault() {
        var refused = new UnexpectedView();
        var denied = new UnexpectedView();
        var gone = new UnexpectedView();

        assertThat(fails(refused, new No())).isEqualTo(200);
        assertThat(fails(denied, new AccessDeniedException("nej"))).isEqualTo(403);
        assertThat(fails(gone, new NoSuchElementException())).isEqualTo(404);

        assertThat(textOf(refused)).contains("Virksomheden findes ikke.").doesNotContain("B-");
        assertThat(textOf(denied)).contains("Det har du ikke adgang til");
        assertThat(textOf(gone)).contains("Siden findes ikke");
    }

    @Test
    void a_session_that_is_over_leads_to_the_login_in_danish() {
        var words = systemMessages();

        assertThat(words.getSessionExpiredCaption()).isEqualTo("Du har været væk et stykke tid");
        assertThat(words.getSessionExpiredMessage()).contains("Dine kladder er gemt.");
        assertThat(words.getSessionExpiredURL()).isEqualTo("login");
        assertThat(words.getCookiesDisabledCaption()).isEqualTo("Du har været væk et stykke tid");
        assertThat(words.getInternalErrorCaption()).isEqualTo("Noget gik galt hos os");
    }

    private SystemMessages systemMessages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:translations/shell");
        messages.setDefaultEncoding("UTF-8");
        var service = mock(VaadinService.class);
        new Trouble(messages).serviceInit(new ServiceInitEvent(service));
        var provider = ArgumentCaptor.forClass(SystemMessagesProvider.class);
        verify(service).setSystemMessagesProvider(provider.capture());
        var info = mock(SystemMessagesInfo.class);
        when(info.getLocale()).thenReturn(Locale.forLanguageTag("da"));
        return provider.getValue().getSystemMessages(info);
    }

    private int fails(UnexpectedView view, Exception cause) {
        return view.setErrorParameter(event, new ErrorParameter<>(Exception.class, cause));
    }

    private static boolean inFrame(Component view) {
        return view.getClass().getAnnotation(ParentLayout.class).value() == MainLayout.class;
    }

    private static String textOf(Component view) {
        UI.getCurrent().add(view);
        return view.getElement().getTextRecursively();
    }

    static class No extends Rejection {

        private static final long serialVersionUID = 1L;

        No() {
            super("company.rejection.NO_SUCH_COMPANY");
        }
    }
}
