package dk.brobygger.fill;

import dk.brobygger.demo.Town;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.DistrictFacts;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The teams, the districts that they serve, and their people: {@code bruger1} and on in turn through the teams, who see
 * their team's part, and one of each role who sees all of it. Every other town has a district, so that the cases of the
 * others belong to whoever opened them.
 */
@Component
@Profile("fill")
class FilledStaff {

    /** Of those who come to a team one after the other. */
    private static final List<Role> ROLES = List.of(
            Role.JOBKONSULENT,
            Role.VIRKSOMHEDSKONSULENT,
            Role.SAGSBEHANDLER,
            Role.JOBKONSULENT,
            Role.VIRKSOMHEDSKONSULENT);

    private final IdentityDesk identity;
    private final TeamDesk teams;
    private final FillOptions options;
    private final Map<String, String> teamOfPostalCode = new HashMap<>();

    FilledStaff(IdentityDesk identity, TeamDesk teams, FillOptions options) {
        this.identity = identity;
        this.teams = teams;
        this.options = options;
    }

    void employ(List<Town.Firm> firms) throws Exception {
        ActingAs.system(() -> {
            for (int i = 0; i < options.teams(); i++) teams.found(new TeamId(team(i)), "Team %02d".formatted(i + 1));
            serve(firms);
            for (var role : Role.values()) employ(role.id(), role.id(), team(0), Sight.ALL, role);
            var names = new Town(0).people(options.users());
            for (int i = 0; i < options.users(); i++)
                employ(
                        "bruger" + (i + 1),
                        names.get(i).givenName() + " " + names.get(i).familyName(),
                        team(i % options.teams()),
                        Sight.TEAM,
                        ROLES.get(i / options.teams() % ROLES.size()));
            return null;
        });
    }

    /** Whose case it is when it lies there; null where nobody serves. */
    @Nullable
    String teamServing(String postalCode) {
        return teamOfPostalCode.get(postalCode);
    }

    String team(int number) {
        return "team-%02d".formatted(number % options.teams() + 1);
    }

    /** Somebody of the team who has the role; where it has none, the one who sees all. */
    String member(@Nullable String team, Role role, int number) {
        if (team == null) return role.id();
        int place = Integer.parseInt(team.substring("team-".length())) - 1;
        int inTeam = (options.users() - place + options.teams() - 1) / options.teams();
        for (int i = 0; i < Math.min(inTeam, ROLES.size()); i++) {
            int rank = (number + i) % Math.min(inTeam, ROLES.size());
            if (ROLES.get(rank) == role) return "bruger" + (rank * options.teams() + place + 1);
        }
        return role.id();
    }

    private void serve(List<Town.Firm> firms) {
        var towns = new TreeMap<String, String>();
        firms.forEach(firm -> towns.put(firm.postalCode(), firm.city()));
        int at = 0;
        for (var town : towns.entrySet()) {
            if (at++ % 2 == 1) continue;
            int code = Integer.parseInt(town.getKey());
            var team = team(at / 2 * Math.max(1, options.teams() * 2 / towns.size()));
            teams.serve(new DistrictFacts(
                    new DistrictId("d" + town.getKey()), town.getValue(), code, code, new TeamId(team)));
            teamOfPostalCode.put(town.getKey(), team);
        }
    }

    private void employ(String username, String name, String team, Sight sight, Role role) {
        var id = new UserId(username);
        if (identity.member(id).isEmpty())
            identity.employ(id, name, new TeamId(team), sight, Set.of(role), options.password());
    }
}
