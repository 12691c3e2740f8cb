package dk.brobygger.mirror;

import dk.brobygger.task.Vendor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds where the inbox's table and the engine's disagree; a few statements, however many tasks there are. */
@Component
class Drift {

    private final JdbcTemplate jdbc;
    private final String sameTask;

    Drift(JdbcTemplate jdbc, Vendor vendor) {
        this.jdbc = jdbc;
        this.sameTask = vendor.isPostgres() ? "i.task_id = t.id_ collate \"C\"" : "i.task_id = t.id_";
    }

    /** Tasks of processes that have no row. */
    List<String> missing(int most) {
        return ids("select t.id_ from act_ru_task t left join inbox_task i on " + sameTask
                + " where i.task_id is null and t.proc_inst_id_ is not null and t.suspension_state_ is not null"
                + " order by t.id_ limit " + most);
    }

    /** Rows whose task is no more. */
    List<String> orphans(int most) {
        return ids("select i.task_id from inbox_task i left join act_ru_task t on " + sameTask
                + " where t.id_ is null order by i.task_id limit " + most);
    }

    /** Rows that say another owner, deadline, priority, name or model than the engine, or can't be searched. */
    List<String> different(int most) {
        return ids("select i.task_id from inbox_task i join act_ru_task t on " + sameTask
                + " where coalesce(i.assignee, '') <> coalesce(t.assignee_, '') or i.precedence <> -t.priority_"
                + " or i.due <> t.due_date_ or i.name <> coalesce(t.name_, t.task_def_key_)"
                + " or i.definition_id <> t.proc_def_id_ or i.element_id <> t.task_def_key_"
                + " or i.search_text = '' order by i.task_id limit " + most);
    }

    /** Every row, a batch at a time. */
    List<String> after(String taskId, int most) {
        return jdbc.queryForList(
                "select task_id from inbox_task where task_id > ? order by task_id limit " + most,
                String.class,
                taskId);
    }

    /** The tasks among these that the engine still has, kept there until the transaction ends. */
    List<String> hold(List<String> taskIds) {
        var places = String.join(", ", taskIds.stream().map(id -> "?").toList());
        return jdbc.queryForList(
                "select id_ from act_ru_task where id_ in (" + places + ") order by id_ for update",
                String.class,
                taskIds.toArray());
    }

    /** The candidate groups of these tasks, sorted, by task; one that has none is left out. */
    Map<String, TreeSet<String>> groups(Collection<String> taskIds) {
        var groups = new HashMap<String, TreeSet<String>>();
        if (taskIds.isEmpty()) return groups;
        var places = String.join(", ", taskIds.stream().map(id -> "?").toList());
        jdbc.query(
                "select task_id_, group_id_ from act_ru_identitylink where type_ = 'candidate' and group_id_ is not null"
                        + " and task_id_ in (" + places + ")",
                row -> {
                    groups.computeIfAbsent(row.getString(1), id -> new TreeSet<>())
                            .add(row.getString(2));
                },
                taskIds.toArray());
        return groups;
    }

    private List<String> ids(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
