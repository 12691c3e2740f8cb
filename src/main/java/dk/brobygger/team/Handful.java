package dk.brobygger.team;

import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open tasks of a team that are to find new hands.
 *
 * @param from who has them; null for those that nobody has
 * @param stages of cases in these; empty for all
 * @param tasks these only; empty for all that the one has
 */
public record Handful(TeamId team, @Nullable UserId from, Set<CaseStage> stages, Set<String> tasks)
        implements Serializable {

    /** Everything that somebody has, or that nobody has. */
    public static Handful of(TeamId team, @Nullable UserId from, Set<CaseStage> stages) {
        return new Handful(team, from, stages, Set.of());
    }

    /** One of them. */
    public Handful only(String taskId) {
        return new Handful(team, from, stages, Set.of(taskId));
    }

    boolean holds(String taskId) {
        return tasks.isEmpty() || tasks.contains(taskId);
    }
}
