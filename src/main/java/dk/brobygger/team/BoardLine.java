package dk.brobygger.team;

import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person, or nobody, has.
 *
 * @param who null for what nobody has
 * @param isOfTeam whether it is one of the team's people
 * @param tasks how many by urgency
 * @param minutesBy how many minutes they are expected to take, by urgency
 * @param goal how many minutes one should have at most
 * @param absences of that person that are not over, soonest first
 * @param standsInFor names of those whose work one does today
 * @param oldest when the oldest of the tasks came; null where there is none
 */
public record BoardLine(
        @Nullable StaffMember who,
        boolean isOfTeam,
        Map<Urgency, Integer> tasks,
        Map<Urgency, Integer> minutesBy,
        int goal,
        List<StaffAbsenceFacts> absences,
        List<String> standsInFor,
        @Nullable Instant oldest) {

    public int tasks(Urgency urgency) {
        return tasks.getOrDefault(urgency, 0);
    }

    /** All of it, in tasks. */
    public int total() {
        return tasks.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int minutes(Urgency urgency) {
        return minutesBy.getOrDefault(urgency, 0);
    }

    /** All of it, in minutes. */
    public int minutes() {
        return minutesBy.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether it is more than it should be. */
    public boolean isOverGoal() {
        return who != null && minutes() > goal;
    }

    /** Whose line it is; null for what nobody has. */
    public @Nullable UserId id() {
        return who == null ? null : who.id();
    }
}
