package dk.brobygger.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the engine asks of its own tables at every step has an index. */
@SpringTest
class EngineIndexesTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void subtasks_are_found_by_an_index() {
        var columns = jdbc.queryForList(
                "select column_name from information_schema.index_columns where index_name = ?",
                String.class,
                "BB_IDX_TASK_PARENT");

        assertThat(columns).containsExactly("PARENT_TASK_ID_");
    }
}
