package dk.brobygger.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;

/** A page that failed: drafts are safe, what to do, a number to tell. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Throwable cause = parameter.getCaughtException();
        Anchor home = new Anchor("", getTranslation("shell.home"));
        Rejection rejection = Trouble.find(cause, Rejection.class);
        if (rejection != null) {
            add(new EmptyState(
                    Sign.INFO,
                    getTranslation("shell.refused.title"),
                    getTranslation(rejection.messageKey(), rejection.args()),
                    home));
            return HttpServletResponse.SC_OK;
        }
        if (Trouble.find(cause, AccessDeniedException.class) != null) {
            add(new EmptyState(
                    Sign.SHIELD,
                    getTranslation("shell.forbidden.title"),
                    getTranslation("shell.forbidden.text"),
                    home));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (Trouble.find(cause, NoSuchElementException.class) != null) {
            add(new EmptyState(
                    Sign.SEARCH, getTranslation("shell.notfound.title"), getTranslation("shell.notfound.text"), home));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String number = Trouble.number(cause);
        Button again = new Button(
                getTranslation("shell.again"),
                Sign.AGAIN.icon(),
                click -> UI.getCurrent().getPage().reload());
        again.addThemeNames("primary");
        add(new EmptyState(
                        Sign.CRITICAL,
                        getTranslation("shell.trouble.title"),
                        getTranslation("shell.trouble.number", number),
                        again,
                        home)
                .asError());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.trouble.title") + " – Brobygger";
    }
}
