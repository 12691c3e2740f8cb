package dk.brobygger.team;

import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who in a team has how much.
 *
 * @param unowned what nobody has
 * @param lines the team's people by name, then others who have some of its work
 * @param deputies names of those who do the work of who is away
 * @param decisions what is for the leder to decide, soonest due first
 */
public record Board(
        TeamFacts team,
        BoardLine unowned,
        List<BoardLine> lines,
        List<WorkItem> decisions,
        Map<UserId, String> deputies,
        Instant readAt) {

    /** Whether it says the same as one that was read before. */
    public boolean isAs(Board before) {
        return new Board(team, unowned, lines, decisions, deputies, before.readAt).equals(before);
    }

    /** What those who have a line are called. */
    public Map<UserId, String> names() {
        return lines.stream()
                .map(BoardLine::who)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    /** All open tasks. */
    public int tasks() {
        return all().mapToInt(BoardLine::total).sum();
    }

    /** All open tasks of an urgency. */
    public int tasks(Urgency urgency) {
        return all().mapToInt(line -> line.tasks(urgency)).sum();
    }

    /** What the whole width of a bar stands for, in minutes: a little more than the most that somebody has or should. */
    public int scale() {
        return lines.stream()
                        .mapToInt(line -> Math.max(line.minutes(), line.goal()))
                        .max()
                        .orElse(Goal.USUAL_MINUTES)
                * 11
                / 10;
    }

    private Stream<BoardLine> all() {
        return Stream.concat(Stream.of(unowned), lines.stream());
    }
}
