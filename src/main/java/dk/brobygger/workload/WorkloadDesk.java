package dk.brobygger.workload;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.UrgencyScale;
import dk.brobygger.views.UrgencyScales;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much open work there is and who has it, for who leads. A leder's reach is part of every question. */
@Service
@Transactional(readOnly = true)
public class WorkloadDesk {

    /** What is expected of a step as long as fewer than five of it have been measured. */
    public static final int USUAL_MINUTES = 30;

    /** So many measurements make a median that is worth more than what is usual. */
    public static final int MEASURED_AT_LEAST = 5;

    private static final String TASKS =
            " from inbox_task t join inbox_pool p on p.id = t.pool_id where t.case_id not in (:closed) and ";

    private static final String OF_TEAM =
            "(t.assignee in (:members) or p.team = :team or t.assignee is null and p.team = '')";

    private static final String URGENCY = """
            case when t.due < :critical then 'CRITICAL' when t.due < :now then 'OVERDUE'
                 when t.due < :soon then 'SOON' else 'LATER' end
            """;

    private static final String ITEM = """
            select t.task_id, t.name, t.process_id, t.element_id, t.case_id, t.case_number, t.company, t.candidate,
                   t.role_ids, t.confidential, t.due, t.assignee, p.team, p.district
            """;

    private final NamedParameterJdbcTemplate database;
    private final UrgencyScales urgencies;
    private final StepMinutes minutes;
    private final IdentityDesk identity;
    private final ConflictDesk conflicts;
    private final CurrentUser user;

    WorkloadDesk(
            NamedParameterJdbcTemplate database,
            UrgencyScales urgencies,
            StepMinutes minutes,
            IdentityDesk identity,
            ConflictDesk conflicts,
            CurrentUser user) {
        this.database = database;
        this.urgencies = urgencies;
        this.minutes = minutes;
        this.identity = identity;
        this.conflicts = conflicts;
        this.user = user;
    }

    /**
     * The open work of a team: what its people have, and what of its cases others or nobody have.
     *
     * @param members who is in the team
     * @param stages of these cases; empty for all
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public List<WorkPile> piles(TeamId team, Collection<UserId> members, Set<CaseStage> stages) {
        if (!leads(team)) return List.of();
        var values = values(team, members, stages);
        var sql =
                "select x.assignee, x.urgency, x.process_id, x.element_id, count(*) as tasks, min(x.created_at) as oldest"
                        + " from (select t.assignee, " + URGENCY
                        + " as urgency, t.process_id, t.element_id, t.created_at" + TASKS
                        + OF_TEAM + inStages(stages) + ") x group by x.assignee, x.urgency, x.process_id, x.element_id";
        return database.query(
                sql,
                values,
                (row, number) -> new WorkPile(
                        user(row.getString("assignee")),
                        Urgency.valueOf(row.getString("urgency")),
                        new StepKey(row.getString("process_id"), row.getString("element_id")),
                        row.getInt("tasks"),
                        row.getTimestamp("oldest").toInstant()));
    }

    /**
     * The tasks that somebody has, soonest due first, at most 1 000; of one without an owner those of the team.
     *
     * @param owner null for those that nobody has
     */
    @RolesAllowed(Staff.LEDER)
    public List<WorkItem> tasksOf(TeamId team, @Nullable UserId owner, Set<CaseStage> stages) {
        if (!leads(team)) return List.of();
        var values = values(team, owner == null ? List.of() : List.of(owner), stages);
        return items(whose(team, owner) + inStages(stages), values);
    }

    /** What of a team's work is for its leder to decide, soonest due first. */
    @RolesAllowed(Staff.LEDER)
    public List<WorkItem> decisions(TeamId team, Set<CaseStage> stages) {
        if (!leads(team)) return List.of();
        var values = values(team, List.of(user.id()), stages);
        values.put("role", "%," + Role.LEDER.id() + ",%");
        return items(
                "(t.assignee in (:members) or t.assignee is null and (p.team = :team or p.team = ''))"
                        + " and ',' || t.role_ids || ',' like :role" + inStages(stages),
                values);
    }

    /** Everything that somebody has, wherever, whatever keeps the asker off it; for who closes an account. */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public List<WorkItem> everythingOf(UserId owner) {
        return items("t.assignee in (:members)", values(null, List.of(owner), Set.of()));
    }

    /** Everything that the asker has, soonest due first. */
    @Caseworkers
    public List<WorkItem> mine() {
        return items("t.assignee in (:members)", values(null, List.of(user.id()), Set.of()));
    }

    /** How long each step that we have measured is expected to take; the median of our own history, in minutes. */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public Map<StepKey, Integer> expectedMinutes() {
        return minutes.all();
    }

    private String whose(TeamId team, @Nullable UserId owner) {
        if (owner == null) return "t.assignee is null and (p.team = :team or p.team = '')";
        var isOfTeam = identity.member(owner)
                .map(StaffMember::teamId)
                .filter(team::equals)
                .isPresent();
        return isOfTeam ? "t.assignee in (:members)" : "t.assignee in (:members) and p.team = :team";
    }

    private boolean leads(TeamId team) {
        var reach = identity.reachOf(user.id());
        return user.has(Role.ADMINISTRATOR) || reach.sight() == Sight.ALL || team.equals(reach.team());
    }

    private List<WorkItem> items(String condition, Map<String, Object> values) {
        var scale = urgencies.now();
        return database.query(
                ITEM + TASKS + condition + " order by t.due, t.task_id limit 1000",
                values,
                (row, number) -> item(row, scale));
    }

    private static WorkItem item(ResultSet row, UrgencyScale scale) throws SQLException {
        var due = row.getTimestamp("due").toInstant();
        var team = row.getString("team");
        var district = row.getString("district");
        var roles = row.getString("role_ids");
        return new WorkItem(
                row.getString("task_id"),
                row.getString("name"),
                new StepKey(row.getString("process_id"), row.getString("element_id")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                Stream.of(row.getString("candidate"), row.getString("company"))
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(", ")),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")),
                row.getBoolean("confidential"),
                due,
                scale.of(due),
                user(row.getString("assignee")),
                team.isEmpty() ? null : new TeamId(team),
                district.isEmpty() ? null : new DistrictId(district));
    }

    private Map<String, Object> values(@Nullable TeamId team, Collection<UserId> members, Set<CaseStage> stages) {
        var scale = urgencies.now();
        var values = new HashMap<String, Object>();
        values.put("team", team == null ? "" : team.value());
        values.put(
                "members",
                members.isEmpty()
                        ? List.of("")
                        : members.stream().map(UserId::value).toList());
        values.put("closed", closed());
        values.put("stages", stages.stream().map(Enum::name).toList());
        values.put("critical", scale.criticalBefore().atOffset(ZoneOffset.UTC));
        values.put("now", scale.now().atOffset(ZoneOffset.UTC));
        values.put("soon", scale.soonUntil().atOffset(ZoneOffset.UTC));
        return values;
    }

    /** A conflict of interest keeps a leder off a case, too; an id that no case has stands for none. */
    private List<UUID> closed() {
        var closed =
                conflicts.casesClosedTo(user.id()).stream().map(CaseId::uuid).toList();
        return closed.isEmpty() ? List.of(new UUID(0, 0)) : closed;
    }

    private static String inStages(Set<CaseStage> stages) {
        return stages.isEmpty() ? "" : " and t.stage in (:stages)";
    }

    private static @Nullable UserId user(@Nullable String name) {
        return name == null ? null : new UserId(name);
    }
}
