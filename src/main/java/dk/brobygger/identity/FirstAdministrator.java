package dk.brobygger.identity;

import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Outside the demo municipality nobody has a default password: the first administrator is made once, from
 * {@code BROBYGGER_ADMIN_PASSWORD}, while there are no accounts.
 */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final IdentityDesk identity;
    private final String password;

    FirstAdministrator(IdentityDesk identity, @Value("${brobygger.admin-password:}") String password) {
        this.identity = identity;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    void employ() throws Exception {
        ActingAs.system(() -> {
            if (identity.isEmpty() && password.isBlank()) {
                LOG.warn("Nobody can log in yet: set BROBYGGER_ADMIN_PASSWORD and start again");
            } else if (identity.isEmpty()) {
                identity.employ(
                        new UserId("administrator"),
                        "Administrator",
                        null,
                        Sight.ALL,
                        EnumSet.of(Role.ADMINISTRATOR),
                        password);
            }
            return null;
        });
    }
}
