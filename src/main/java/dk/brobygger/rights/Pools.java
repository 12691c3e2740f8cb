package dk.brobygger.rights;

import dk.brobygger.casefile.CaseCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * The pools, kept in memory. They are only ever added; those that another node made are noticed by their number, so
 * that no list is a pool short.
 */
@Component
public class Pools {

    private static final String COLUMNS = "select id, role_ids, team, district, confidential from inbox_pool";
    private static final String ADD =
            "insert into inbox_pool (role_ids, team, district, confidential) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final JdbcConnectionDetails database;
    private volatile Map<Integer, Pool.Key> known = Map.of();
    private volatile Map<Pool.Key, Integer> ids = Map.of();

    Pools(JdbcTemplate jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Every pool that there is now. */
    public Collection<Pool> all() {
        var now = known;
        var number = jdbc.queryForObject("select count(*) from inbox_pool", Integer.class);
        if (number == null || number != now.size()) now = keep(read());
        return now.entrySet().stream()
                .map(pool -> pool.getValue().with(pool.getKey()))
                .toList();
    }

    /** @param id of a pool that there is */
    public Pool byId(int id) {
        var key = known.get(id);
        return key != null
                ? key.with(id)
                : all().stream().filter(pool -> pool.id() == id).findFirst().orElseThrow();
    }

    /** The pool of a task of these roles in a case; made when it is the first of its kind. */
    public int of(String roleIds, CaseCard card) {
        var key = new Pool.Key(
                roleIds,
                card.team() == null ? "" : card.team().value(),
                card.district() == null ? "" : card.district().value(),
                card.confidential());
        var id = ids.get(key);
        return id != null ? id : find(key);
    }

    private int find(Pool.Key key) {
        keep(read());
        if (!ids.containsKey(key)) {
            add(key);
            keep(read());
        }
        return ids.get(key);
    }

    /**
     * Apart from the work that met it first, so that others who meet the same need not wait until that is done; and by a
     * connection of its own, because those who work may hold every one there is. A pool that nothing comes to lie in does
     * no harm.
     */
    private void add(Pool.Key key) {
        var own = new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try {
            new JdbcTemplate(own).update(ADD, key.roleIds(), key.team(), key.district(), key.confidential());
        } catch (DuplicateKeyException anotherWasFaster) {
            return;
        }
    }

    private synchronized Map<Integer, Pool.Key> keep(Map<Integer, Pool.Key> read) {
        if (read.size() < known.size()) return known;
        var byKey = new HashMap<Pool.Key, Integer>();
        read.forEach((id, key) -> byKey.put(key, id));
        known = read;
        ids = byKey;
        return read;
    }

    private Map<Integer, Pool.Key> read() {
        var read = new HashMap<Integer, Pool.Key>();
        jdbc.query(COLUMNS, row -> {
            read.put(row.getInt("id"), key(row));
        });
        return read;
    }

    private static Pool.Key key(ResultSet row) throws SQLException {
        return new Pool.Key(
                row.getString("role_ids"),
                row.getString("team"),
                row.getString("district"),
                row.getBoolean("confidential"));
    }
}
