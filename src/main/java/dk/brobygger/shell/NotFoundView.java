package dk.brobygger.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import jakarta.servlet.http.HttpServletResponse;

/** A page that isn't there, or that is somebody else's and therefore not told about. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(new EmptyState(
                        Sign.SEARCH,
                        getTranslation("shell.notfound.title"),
                        getTranslation("shell.notfound.text"),
                        new Anchor("", getTranslation("shell.home")))
                .alone());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notfound.title") + " – Brobygger";
    }
}
