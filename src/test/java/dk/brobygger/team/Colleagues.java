package dk.brobygger.team;

import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A team of its own for one test. */
public class Colleagues {

    private final IdentityDesk identity;
    public final TeamId team = new TeamId("team-" + UUID.randomUUID());

    public Colleagues(IdentityDesk identity, TeamDesk teams) throws Exception {
        this.identity = identity;
        ActingAs.system(() -> {
            teams.found(team, "Team Prøve");
            return null;
        });
    }

    public UserId employ(String name, Role... roles) throws Exception {
        return employ(name, team, roles);
    }

    public UserId employ(String name, TeamId where, Role... roles) throws Exception {
        var id = new UserId(name.toLowerCase() + "-" + UUID.randomUUID());
        return ActingAs.system(() -> {
            identity.employ(id, name, where, Sight.TEAM, EnumSet.copyOf(List.of(roles)), "secret");
            return id;
        });
    }

    public static <T> T as(UserId user, Role role, Callable<T> work) throws Exception {
        return ActingAs.user(user, List.of(role), work);
    }

    public static void run(UserId user, Role role, Runnable work) throws Exception {
        as(user, role, () -> {
            work.run();
            return null;
        });
    }
}
