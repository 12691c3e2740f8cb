package dk.brobygger.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** Privatliv: what the program keeps of whoever uses it. */
@Route(value = "privacy", autoLayout = false)
@AnonymousAllowed
class PrivacyView extends OpenPage {

    PrivacyView(@Value("${brobygger.municipality:}") String municipality, @Value("${brobygger.help:}") String help) {
        super("privacy", List.of("kept", "cookies", "seen", "rights"), municipality, help);
    }
}
