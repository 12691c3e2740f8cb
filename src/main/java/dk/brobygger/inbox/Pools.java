package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The pools, kept in memory. They are only ever added; those that another node made are noticed by their number, so
 * that no list is a pool short.
 */
@Component
class Pools {

    private static final String COLUMNS = "select id, role_ids, team, district, confidential from inbox_pool";
    private static final String BY_KEY =
            COLUMNS + " where role_ids = ? and team = ? and district = ? and confidential = ?";
    private static final String ADD =
            "insert into inbox_pool (role_ids, team, district, confidential) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Vendor vendor;
    private volatile Map<Integer, Pool.Key> known = Map.of();
    private volatile Map<Pool.Key, Integer> ids = Map.of();

    Pools(JdbcTemplate jdbc, Vendor vendor) {
        this.jdbc = jdbc;
        this.vendor = vendor;
    }

    /** Every pool that there is now. */
    Collection<Pool> all() {
        var now = known;
        var number = jdbc.queryForObject("select count(*) from inbox_pool", Integer.class);
        if (number == null || number != now.size()) {
            now = read();
            if (!addedSomeHere()) keep(now);
        }
        return now.entrySet().stream()
                .map(pool -> pool.getValue().with(pool.getKey()))
                .toList();
    }

    Pool byId(int id) {
        var key = known.get(id);
        return key != null
                ? key.with(id)
                : all().stream().filter(pool -> pool.id() == id).findFirst().orElseThrow();
    }

    /** The pool of a task of these roles in a case; made when it is the first of its kind. */
    int of(String roleIds, CaseCard card) {
        var key = new Pool.Key(
                roleIds,
                card.team() == null ? "" : card.team().value(),
                card.district() == null ? "" : card.district().value(),
                card.confidential());
        var id = ids.get(key);
        return id != null ? id : find(key);
    }

    private int find(Pool.Key key) {
        var found = idOf(key);
        if (found.isEmpty()) {
            add(key);
            found = idOf(key);
        } else if (!addedSomeHere()) {
            keep(read());
        }
        return found.get(0);
    }

    private List<Integer> idOf(Pool.Key key) {
        return jdbc.query(
                BY_KEY, (row, n) -> row.getInt("id"), key.roleIds(), key.team(), key.district(), key.confidential());
    }

    /** Two who meet a new combination at once end up with one pool, and neither loses his transaction by it. */
    private void add(Pool.Key key) {
        rememberThatSomeWasAdded();
        try {
            jdbc.update(
                    vendor.isPostgres() ? ADD + " on conflict do nothing" : ADD,
                    key.roleIds(),
                    key.team(),
                    key.district(),
                    key.confidential());
        } catch (DuplicateKeyException anotherWasFaster) {
            return;
        }
    }

    /** What this transaction added may yet be taken back, so that nothing it reads is kept for others. */
    private void rememberThatSomeWasAdded() {
        if (!TransactionSynchronizationManager.isSynchronizationActive() || addedSomeHere()) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Pools.this);
            }
        });
    }

    private boolean addedSomeHere() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    private void keep(Map<Integer, Pool.Key> read) {
        var byKey = new HashMap<Pool.Key, Integer>();
        read.forEach((id, key) -> byKey.put(key, id));
        known = read;
        ids = byKey;
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
