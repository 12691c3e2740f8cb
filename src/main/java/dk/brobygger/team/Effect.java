package dk.brobygger.team;

import dk.brobygger.identity.UserId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What choices would do to one who is given tasks.
 *
 * @param tasks how many he gets
 * @param before minutes that are expected of what he has
 * @param after minutes that would be expected then
 * @param goal minutes he should have at most
 */
public record Effect(UserId to, String name, int tasks, int before, int after, int goal) {

    /** Whether it would be more than it should be. */
    public boolean isOverGoal() {
        return after > goal;
    }

    /**
     * Who would get how much.
     *
     * @param proposed all that was proposed; the first of one's choices knows what one had before
     * @param chosen those of it that are to be done
     */
    public static List<Effect> of(Collection<Choice> proposed, Collection<Choice> chosen) {
        var effects = new LinkedHashMap<UserId, Effect>();
        for (Choice choice : proposed) {
            var to = choice.to();
            if (to == null || !choice.moves()) continue;
            var known = effects.computeIfAbsent(
                    to,
                    id -> new Effect(
                            id, choice.receiver(), 0, choice.minutesBefore(), choice.minutesBefore(), choice.goal()));
            if (chosen.contains(choice)) effects.put(to, known.with(choice));
        }
        return effects.values().stream().filter(effect -> effect.tasks > 0).toList();
    }

    private Effect with(Choice choice) {
        return new Effect(to, name, tasks + 1, before, after + choice.minutes(), goal);
    }
}
