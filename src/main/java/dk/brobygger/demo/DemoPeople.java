package dk.brobygger.demo;

import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.EnumSet;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The six who work in the demo municipality: user name is the role, password {@code demo}. */
@Component
@Profile("demo")
class DemoPeople implements SmartLifecycle {

    static final String PASSWORD = "demo";

    private final IdentityDesk identity;
    private boolean running;

    DemoPeople(IdentityDesk identity) {
        this.identity = identity;
    }

    @Override
    public void start() {
        try {
            ActingAs.system(() -> {
                employ(Role.VIRKSOMHEDSKONSULENT, "Mette Kjær", "Virksomhedsservice");
                employ(Role.JOBKONSULENT, "Jonas Holm", "Jobcenter, team Bro");
                employ(Role.SAGSBEHANDLER, "Sanne Vestergaard", "Jobcenter, team Bro");
                employ(Role.LEDER, "Lars Dalgaard", "Ledelsen");
                employ(Role.REVISOR, "Rikke Thorsen", "Intern revision");
                employ(Role.ADMINISTRATOR, "Anders Friis", "It og digitalisering");
                return null;
            });
        } catch (Exception failure) {
            throw new IllegalStateException("the demo users could not be made", failure);
        }
        running = true;
    }

    private void employ(Role role, String name, String team) {
        var id = new UserId(role.id());
        if (identity.member(id).isEmpty()) identity.employ(id, name, team, EnumSet.of(role), PASSWORD);
    }

    /** Before the web server takes calls. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
