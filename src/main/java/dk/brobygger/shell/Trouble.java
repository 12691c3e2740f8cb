package dk.brobygger.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.Sign;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a click that fails says: calmly, in the reader's language, with what to do, and a number where it is our fault. */
@Component
class Trouble implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final long serialVersionUID = 1L;
    private static final int CALM_MILLIS = 8000;

    private final transient MessageSource messages;

    Trouble(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
        event.getSource().addUIInitListener(opened -> tellOfTheLine(opened.getUI()));
        event.getSource().setSystemMessagesProvider(info -> {
            Locale language =
                    info.getLocale() != null && "en".equals(info.getLocale().getLanguage())
                            ? Locale.ENGLISH
                            : TranslationFiles.DANISH;
            CustomizedSystemMessages words = new CustomizedSystemMessages();
            words.setSessionExpiredNotificationEnabled(true);
            words.setSessionExpiredCaption(say(language, "shell.session.title"));
            words.setSessionExpiredMessage(say(language, "shell.session.text"));
            words.setSessionExpiredURL("login");
            // What the browser is told when its cookie went away, too.
            words.setCookiesDisabledNotificationEnabled(true);
            words.setCookiesDisabledCaption(say(language, "shell.session.title"));
            words.setCookiesDisabledMessage(say(language, "shell.session.text"));
            words.setCookiesDisabledURL("login");
            words.setInternalErrorCaption(say(language, "shell.trouble.title"));
            words.setInternalErrorMessage(say(language, "shell.trouble.text"));
            return words;
        });
    }

    /** What stands above the page while the browser does not reach us; it tries again by itself. */
    private void tellOfTheLine(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(say(ui.getLocale(), "shell.line.lost"));
        words.setDialogTextGaveUp(say(ui.getLocale(), "shell.line.gone"));
        ui.getPage()
                .executeJs(
                        "const sign = window.Vaadin.connectionIndicator;"
                                + " if (sign) { sign.onlineText = $0; sign.loadingText = $1; sign.setAttribute('role', 'status'); }",
                        say(ui.getLocale(), "shell.line.back"),
                        say(ui.getLocale(), "shell.line.loading"));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable cause = event.getThrowable();
        if (find(cause, IOException.class) != null) {
            LOG.debug("the browser went away", cause);
            return;
        }
        if (ui == null) {
            LOG.error("unexpected", cause);
            return;
        }
        Locale language = ui.getLocale();
        Rejection rejection = find(cause, Rejection.class);
        if (rejection != null) {
            calm(messages.getMessage(rejection.messageKey(), rejection.args(), rejection.messageKey(), language));
        } else if (find(cause, AccessDeniedException.class) != null) {
            calm(say(language, "shell.forbidden.text"));
        } else if (find(cause, OptimisticLockingFailureException.class) != null) {
            calm(say(language, "shell.trouble.faster"));
        } else {
            String number = number(cause);
            alarm(say(language, "shell.trouble.number", number), say(language, "shell.close"));
        }
    }

    /** Gives what happened a number that stands in the log, too. */
    static String number(Throwable cause) {
        String number = "B-" + ThreadLocalRandom.current().nextInt(1000, 10000);
        LOG.error("unexpected, told to the user as {}", number, cause);
        return number;
    }

    private static void calm(String sentence) {
        Notification.show(sentence, CALM_MILLIS, Notification.Position.BOTTOM_START);
    }

    private static void alarm(String sentence, String close) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        Button away = new Button(close, click -> notification.close());
        away.addThemeNames("tertiary");
        Div line = new Div(Sign.CRITICAL.icon(), new Span(sentence), away);
        line.addClassName("bb-row");
        notification.add(line);
        notification.open();
    }

    private String say(Locale language, String key, Object... args) {
        return messages.getMessage(key, args, language);
    }

    static <T extends Throwable> @org.jspecify.annotations.Nullable T find(Throwable cause, Class<T> type) {
        for (Throwable one = cause; one != null; one = one.getCause() == one ? null : one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }
}
