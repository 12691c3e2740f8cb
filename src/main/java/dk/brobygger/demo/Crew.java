package dk.brobygger.demo;

import dk.brobygger.identity.Role;
import java.util.List;
import java.util.Map;

/**
 * Who works on a course, by role: user names. Most courses are the six demo users', so that each of their inboxes shows a
 * working week; the others have their colleagues'.
 */
record Crew(Map<Role, String> people) {

    private static final List<Crew> ALL = List.of(
            new Crew(Map.of()),
            new Crew(Map.of(Role.VIRKSOMHEDSKONSULENT, "line", Role.JOBKONSULENT, "omar")),
            new Crew(Map.of()),
            new Crew(Map.of(Role.JOBKONSULENT, "karla")),
            new Crew(Map.of(Role.JOBKONSULENT, "omar", Role.SAGSBEHANDLER, "birgit")));

    static Crew of(int number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }

    String member(Role role) {
        return people.getOrDefault(role, role.id());
    }

    /** What a user of the demo does; the six are named after it. */
    static Role roleOf(String user) {
        return Role.of(user)
                .orElseGet(() -> ALL.stream()
                        .flatMap(crew -> crew.people().entrySet().stream())
                        .filter(person -> person.getValue().equals(user))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Role.LEDER));
    }
}
