package dk.brobygger.inbox;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the inbox's table as long as one wants it. */
class LyingRows {

    private final JdbcTemplate jdbc;

    LyingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Fills the inbox up to so many rows with copies of those that there are, each due somewhat later. They lie there to
     * be read past; the engine knows nothing of them, and the next start of the program takes them out again.
     */
    void lieThere(long wanted) {
        var there = jdbc.queryForObject("select count(*) from inbox_task", Long.class);
        if (there == null || there == 0 || there >= wanted) return;
        var times = (wanted - there) / there + 1;
        jdbc.execute("create table lying as select t.task_id, n from inbox_task t, generate_series(1, " + times
                + ") n limit " + (wanted - there));
        copy("inbox_task", wanted);
        copy("inbox_own", wanted);
        jdbc.execute("drop table lying");
        jdbc.execute("vacuum analyze");
    }

    private void copy(String table, long wanted) {
        var columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                String.class,
                table);
        var copied = columns.stream()
                .map(column -> switch (column) {
                    case "task_id" -> "t.task_id || '-" + wanted / 1000 + ".' || l.n";
                    case "due" -> "t.due + l.n * interval '7 minutes'";
                    default -> "t." + column;
                })
                .collect(Collectors.joining(", "));
        jdbc.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + copied + " from "
                + table + " t join lying l on l.task_id = t.task_id");
    }
}
