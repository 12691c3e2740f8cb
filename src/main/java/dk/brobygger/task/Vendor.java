package dk.brobygger.task;

import java.sql.Connection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which of the two databases this is, for the few statements that each must say in its own way. */
@Component
public class Vendor {

    private final boolean postgres;

    Vendor(JdbcTemplate jdbc) {
        this.postgres = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) Vendor::isPostgres));
    }

    public boolean isPostgres() {
        return postgres;
    }

    private static boolean isPostgres(Connection connection) throws java.sql.SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
