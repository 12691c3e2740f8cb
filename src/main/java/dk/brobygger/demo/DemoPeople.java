package dk.brobygger.demo;

import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.DistrictFacts;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The six who show the demo municipality, user name is the role and each sees all of it, and colleagues who see their
 * own team's part; the password is {@code demo}.
 */
@Component
@Profile("demo")
class DemoPeople implements SmartLifecycle {

    static final String PASSWORD = "demo";

    private static final TeamId NORD = new TeamId("nord");
    private static final TeamId SYD = new TeamId("syd");

    private final IdentityDesk identity;
    private final TeamDesk teams;
    private boolean running;

    DemoPeople(IdentityDesk identity, TeamDesk teams) {
        this.identity = identity;
        this.teams = teams;
    }

    @Override
    public void start() {
        try {
            ActingAs.system(() -> {
                found("nord", "Team Nord");
                found("syd", "Team Syd");
                serve("midtfyn", "Midtfyn", 5650, 5799, "nord");
                serve("gislev", "Gislev og Ørbæk", 5850, 5899, "nord");
                serve("faaborg", "Faaborg og Millinge", 5600, 5649, "syd");
                employ(Role.VIRKSOMHEDSKONSULENT, "Mette Kjær", NORD);
                employ(Role.JOBKONSULENT, "Jonas Holm", NORD);
                employ(Role.SAGSBEHANDLER, "Sanne Vestergaard", NORD);
                employ(Role.LEDER, "Lars Dalgaard", NORD);
                employ(Role.REVISOR, "Rikke Thorsen", null);
                employ(Role.ADMINISTRATOR, "Anders Friis", null);
                employ("karla", "Karla Vestergård", NORD, Sight.TEAM, Role.JOBKONSULENT);
                employ("omar", "Omar Haddad", SYD, Sight.TEAM, Role.JOBKONSULENT);
                employ("line", "Line Bruun", SYD, Sight.TEAM, Role.VIRKSOMHEDSKONSULENT);
                employ("birgit", "Birgit Lund", SYD, Sight.TEAM, Role.SAGSBEHANDLER);
                return null;
            });
        } catch (Exception failure) {
            throw new IllegalStateException("the demo users could not be made", failure);
        }
        running = true;
    }

    private void found(String team, String name) {
        teams.found(new TeamId(team), name);
    }

    private void serve(String district, String name, int from, int to, String team) {
        teams.serve(new DistrictFacts(new DistrictId(district), name, from, to, new TeamId(team)));
    }

    private void employ(Role role, String name, @Nullable TeamId team) {
        employ(role.id(), name, team, Sight.ALL, role);
    }

    private void employ(String username, String name, @Nullable TeamId team, Sight sight, Role role) {
        var id = new UserId(username);
        if (identity.member(id).isEmpty()) identity.employ(id, name, team, sight, EnumSet.of(role), PASSWORD);
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
