package dk.brobygger.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's half of the promise that the trail is never changed; PostgreSQL has a function for it. Named in V121. */
public class OnlyAddedTo implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the audit trail is only added to");
    }
}
