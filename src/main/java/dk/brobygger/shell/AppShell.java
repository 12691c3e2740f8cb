package dk.brobygger.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/** The page that everything stands in: our theme, changes pushed to the browser as they happen. */
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Theme("brobygger")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Brobygger");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addInlineWithContents(
                com.vaadin.flow.component.page.Inline.Position.PREPEND,
                Appearance.SCRIPT,
                com.vaadin.flow.component.page.Inline.Wrapping.JAVASCRIPT);
    }
}
