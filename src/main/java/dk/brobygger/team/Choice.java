package dk.brobygger.team;

import dk.brobygger.identity.UserId;
import dk.brobygger.workload.WorkItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a task goes, and why to that one.
 *
 * @param to null when it fits nobody
 * @param minutes expected of the task
 * @param why key of the sentence in the translations
 * @param args what the sentence's places are filled with: name, minutes and goal of the one, or nothing
 */
public record Choice(WorkItem work, @Nullable UserId to, int minutes, Why why, List<Object> args) {

    /** The grounds for a choice, the strongest first. */
    public enum Why {
        /** {0} handles the case. */
        RESPONSIBLE,
        /** {0} is given another step of the case. */
        SAME_CASE,
        /** {0} serves the district, and has the least of those who do: {1} of {2}. */
        DISTRICT,
        /** {0} has the least: {1} of {2}. */
        LEAST_WORK,
        /** {3} handles the case and is at the goal; {0} has the least of those who could: {1} of {2}. */
        INSTEAD,
        /** The leder chose {0}. */
        CHOSEN,
        /** {0} has it already. */
        HAS_IT,
        /** Nobody in the team has the role. */
        NOBODY_HAS_ROLE,
        /** All who have the role are away. */
        ALL_AWAY,
        /** A conflict of interest keeps those off who could. */
        KEPT_OFF,
        /** The case lies in nobody's reach, or the person is protected. */
        OUT_OF_REACH,
        /** All who could have as much as they should. */
        ALL_AT_GOAL;

        /** Key of the sentence. */
        public String messageKey() {
            return "team.choice." + name();
        }
    }

    /** Name of the one to whom it goes; empty when it fits nobody. */
    String receiver() {
        return args.isEmpty() ? "" : String.valueOf(args.get(0));
    }

    /** Minutes that the one had before this task, those counted that were chosen for him earlier. */
    int minutesBefore() {
        return args.size() > 1 && args.get(1) instanceof Integer had ? had : 0;
    }

    /** Minutes that the one should have at most. */
    int goal() {
        return args.size() > 2 && args.get(2) instanceof Integer most ? most : 0;
    }

    /** Whether it goes to somebody who doesn't have it yet. */
    public boolean moves() {
        return to != null && !to.equals(work.owner());
    }
}
