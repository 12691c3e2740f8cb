package dk.brobygger.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/** The page that everything stands in: our theme, changes pushed to the browser as they happen. */
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Theme("brobygger")
public class AppShell implements AppShellConfigurator {

    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'"
                    + " fill='none' stroke='%2314587a' stroke-width='2.4' stroke-linecap='round'%3E%3Cpath d='M2 22.5h28"
                    + "M4.5 22.5C8 12 12 8.5 16 8.5s8 3.5 11.5 14M10.5 13v9.5M16 8.5v14M21.5 13v9.5'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Brobygger");
        settings.addLink("icon", ICON);
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addInlineWithContents(Inline.Position.PREPEND, Appearance.SCRIPT, Inline.Wrapping.JAVASCRIPT);
    }
}
