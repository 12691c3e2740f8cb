package dk.brobygger.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries changes, and words of who looks at what, between nodes that share a PostgreSQL, by its LISTEN and NOTIFY over
 * one connection of its own per node. It is told after the commit and not within it: a commit that notifies waits for
 * every other one that does. On H2 there is one node, and the wire is silent.
 */
@Component
class ChangeWire implements SmartLifecycle {

    private static final String CHANNEL = "brobygger_inbox";
    private static final String WORDS = "brobygger_presence";
    private static final int WAIT_MILLIS = 100;
    private static final int AGAIN_MILLIS = 1000;

    /** PostgreSQL carries 8 000 bytes at a time, this node's name among them; every id is plain ASCII. */
    private static final int CHARACTERS_AT_ONCE = 7_000;

    private static final int MOST_WAITING = 5000;
    private static final int MOST_WORDS = 1000;
    private static final long PROVE_ALIVE_NANOS = 5_000_000_000L;
    private static final Logger LOG = LoggerFactory.getLogger(ChangeWire.class);

    private final boolean needed;
    private final JdbcConnectionDetails database;
    private final String node = UUID.randomUUID().toString();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Deque<String> words = new ArrayDeque<>();
    private final List<Consumer<Set<String>>> hearers = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> hearerOfWords = word -> {};
    private volatile boolean running;

    ChangeWire(JdbcConnectionDetails database) {
        this.needed = database.getJdbcUrl().startsWith("jdbc:postgresql:");
        this.database = database;
    }

    /** Each hears everything, and leaves what is another's. */
    void hearBy(Consumer<Set<String>> one) {
        hearers.add(one);
    }

    void hearWordsBy(Consumer<String> one) {
        hearerOfWords = one;
    }

    /** Says something fleeting to the other nodes; while none can be reached, the oldest of it is forgotten. */
    void say(String word) {
        if (!needed) return;
        synchronized (words) {
            words.add(word);
            if (words.size() > MOST_WORDS) words.remove();
        }
    }

    /** To the other nodes; this one knows already. */
    void send(Set<String> ids) {
        if (!needed) return;
        synchronized (waiting) {
            waiting.addAll(ids);
            if (waiting.size() <= MOST_WAITING) return;
            waiting.clear();
            waiting.add("");
        }
    }

    @Override
    public void start() {
        running = true;
        if (!needed) return;
        var thread = new Thread(this::run, "inbox-changes");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        var lost = false;
        while (running) {
            try (var connection = connect()) {
                listen(connection);
                if (lost) {
                    LOG.info("hearing changes of other nodes again");
                    tell(Set.of());
                }
                lost = true;
                talk(connection);
            } catch (SQLException | RuntimeException gone) {
                // Also a word that a node of another version says must not end the hearing for good.
                if (running) LOG.warn("changes of other nodes are not heard for now: {}", gone.getMessage());
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        if (database.getUsername() != null) properties.setProperty("user", database.getUsername());
        if (database.getPassword() != null) properties.setProperty("password", database.getPassword());
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "brobygger changes");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            statement.execute("listen " + WORDS);
        }
    }

    private void talk(Connection connection) throws SQLException {
        var wire = connection.unwrap(PGConnection.class);
        var provenAt = System.nanoTime();
        while (running) {
            for (var ids = next(); !ids.isEmpty(); ids = next()) {
                notify(connection, CHANNEL, String.join(",", ids));
                sent(ids);
            }
            for (var word = nextWord(); word != null; word = nextWord()) notify(connection, WORDS, word);
            var heard = wire.getNotifications(WAIT_MILLIS);
            if (heard != null) for (var one : heard) hear(one.getName(), one.getParameter());
            if (System.nanoTime() - provenAt > PROVE_ALIVE_NANOS) {
                if (!connection.isValid(2)) throw new SQLException("the connection does not answer");
                provenAt = System.nanoTime();
            }
        }
    }

    private void notify(Connection connection, String channel, String words) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, channel);
            statement.setString(2, node + " " + words);
            statement.execute();
        }
    }

    private void hear(String channel, String message) {
        var parts = message.split(" ", 2);
        if (parts.length < 2 || parts[0].equals(node)) return;
        if (channel.equals(WORDS)) {
            hearerOfWords.accept(parts[1]);
            return;
        }
        var ids = Set.of(parts[1].split(","));
        tell(ids.contains("") ? Set.of() : ids);
    }

    private void tell(Set<String> ids) {
        hearers.forEach(hearer -> hearer.accept(ids));
    }

    /** They stay until they are sent, so that a connection that breaks takes none with it. */
    private List<String> next() {
        synchronized (waiting) {
            var some = new ArrayList<String>();
            var room = CHARACTERS_AT_ONCE;
            for (var id : waiting) {
                room -= id.length() + 1;
                if (room < 0) break;
                some.add(id);
            }
            return some;
        }
    }

    private @Nullable String nextWord() {
        synchronized (words) {
            return words.poll();
        }
    }

    private void sent(List<String> ids) {
        synchronized (waiting) {
            ids.forEach(waiting::remove);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
