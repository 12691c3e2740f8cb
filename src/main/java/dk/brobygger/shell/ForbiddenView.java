package dk.brobygger.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import jakarta.servlet.http.HttpServletResponse;

/** A page that this user's roles do not open. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(new EmptyState(
                        Sign.SHIELD,
                        getTranslation("shell.forbidden.title"),
                        getTranslation("shell.forbidden.text"),
                        new Anchor("", getTranslation("shell.home")))
                .alone());
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.forbidden.title") + " – Brobygger";
    }
}
