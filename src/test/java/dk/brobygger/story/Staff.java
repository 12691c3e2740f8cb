package dk.brobygger.story;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The municipality's staff, each logged in at a window of their own for as long as the stories last. */
@Component
class Staff {

    private final Environment environment;
    private final Clock clock;
    private final Map<String, Person> present = new LinkedHashMap<>();

    Staff(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** The demo user with this name; logs in the first time that they are asked for. */
    Person at(String user) {
        return present.computeIfAbsent(user, this::another);
    }

    /** The same user, just come in at another machine. */
    Person another(String user) {
        return newcomer(user).login();
    }

    /** Somebody in front of the program who has not logged in. */
    Person newcomer(String user) {
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Person(port, user, clock);
    }

    /** Each step of a case by the one whose it is, found in that person's list by the candidate's or company's name. */
    Life.Hands about(String whom) {
        return (step, wishes) ->
                at(step.assignee() == null ? step.role() : step.assignee()).does(step.name(), whom, wishes);
    }

    /** What everybody has on the screen now. */
    void pictures(String name) {
        present.forEach((user, person) -> person.picture(name + "-" + user));
    }
}
