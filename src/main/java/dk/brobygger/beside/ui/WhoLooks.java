package dk.brobygger.beside.ui;

import dk.brobygger.beside.PresenceDesk;
import dk.brobygger.live.Presences;
import org.springframework.stereotype.Component;

/** Makes the sign of who else has a task before him. */
@Component
public record WhoLooks(PresenceDesk desk, Presences presences) {

    /** On the task's own page. */
    public Onlookers here(String taskId) {
        return Onlookers.here(desk, presences, taskId);
    }

    /** Beside a list, where a task is passed by more often than read. */
    public Onlookers beside(String taskId) {
        return Onlookers.beside(desk, presences, taskId);
    }
}
