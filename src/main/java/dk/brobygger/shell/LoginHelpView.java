package dk.brobygger.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** Jeg kan ikke logge på: what to try, and whom to ring. */
@Route(value = "login-help", autoLayout = false)
@AnonymousAllowed
class LoginHelpView extends OpenPage {

    LoginHelpView(@Value("${brobygger.municipality:}") String municipality, @Value("${brobygger.help:}") String help) {
        super("stuck", List.of("password", "own", "role", "ring"), municipality, help);
    }
}
