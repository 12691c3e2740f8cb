package dk.brobygger.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** Tilgængelighedserklæring: how far everybody can use the program, what they cannot, and where to say so. */
@Route(value = "accessibility", autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends OpenPage {

    AccessibilityView(
            @Value("${brobygger.municipality:}") String municipality, @Value("${brobygger.help:}") String help) {
        super("accessibility", List.of("status", "missing", "keys", "feedback", "authority"), municipality, help);
    }
}
