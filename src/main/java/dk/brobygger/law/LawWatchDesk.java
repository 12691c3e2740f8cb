package dk.brobygger.law;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees when the rules in force become others, by a date in a table or by a new version of it, and tells whoever rests on
 * them. What has been seen is kept, so nothing is told twice, and nothing that happened while the program was down is
 * missed.
 */
@Service
@Transactional
public class LawWatchDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LawWatchDesk.class);

    private record Seen(String decision, int version, LocalDate seenOn) {}

    private final JdbcClient database;
    private final RepositoryService repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LawWatchDesk(JdbcClient database, RepositoryService repository, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Compares the tables with what was seen of them last, and publishes a {@link LawChanged} for each day of change. */
    @RolesAllowed({"process", "system"})
    public void look() {
        lock();
        var seen = seen();
        var changes = new TreeMap<LocalDate, Map<String, Set<String>>>();
        for (var table : tables()) {
            var before = seen.get(table.getKey());
            if (before != null) compare(table, before, changes);
            keep(table, before);
        }
        changes.forEach((inForce, ended) -> {
            LOG.info("Rules in force from {} follow those of {}", inForce, ended.keySet());
            events.publishEvent(new LawChanged(inForce, ended));
        });
    }

    /** The next day on which a rule of today's tables is followed by another; empty when none is in sight. */
    @RolesAllowed({"process", "system"})
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextChange() {
        return tables().stream()
                .flatMap(table -> rules(table).nextEndAfter(today()).stream())
                .min(LocalDate::compareTo);
    }

    private void compare(DecisionDefinition table, Seen before, Map<LocalDate, Map<String, Set<String>>> changes) {
        var now = rules(table);
        var old = table.getVersion() == before.version()
                ? Optional.of(now)
                : version(table.getKey(), before.version()).map(this::rules);
        old.ifPresent(rules -> {
            rules.endedSince(before.seenOn(), today())
                    .forEach((inForce, ended) -> add(changes, inForce, table.getKey(), ended));
            if (table.getVersion() != before.version())
                add(changes, today(), table.getKey(), rules.replacedBy(now, today()));
        });
    }

    private static void add(
            Map<LocalDate, Map<String, Set<String>>> changes, LocalDate inForce, String decision, Set<String> ended) {
        if (!ended.isEmpty())
            changes.computeIfAbsent(inForce, day -> new TreeMap<>()).merge(decision, ended, LawWatchDesk::both);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        more.addAll(some);
        return more;
    }

    /** One looks at a time, on however many nodes. */
    private void lock() {
        database.sql("select decision from law_seen where decision = '*' for update")
                .query(String.class)
                .single();
    }

    private Map<String, Seen> seen() {
        return database
                .sql("select decision, version, seen_on from law_seen where decision <> '*'")
                .query(Seen.class)
                .stream()
                .collect(Collectors.toMap(Seen::decision, one -> one));
    }

    private void keep(DecisionDefinition table, @Nullable Seen before) {
        var today = today();
        if (before == null)
            database.sql("insert into law_seen (decision, version, seen_on) values (?, ?, ?)")
                    .params(table.getKey(), table.getVersion(), today)
                    .update();
        else if (before.version() != table.getVersion() || before.seenOn().isBefore(today))
            database.sql("update law_seen set version = ?, seen_on = ? where decision = ?")
                    .params(table.getVersion(), today, table.getKey())
                    .update();
    }

    private List<DecisionDefinition> tables() {
        return repository.createDecisionDefinitionQuery().latestVersion().list();
    }

    private Optional<DecisionDefinition> version(String decision, int version) {
        return Optional.ofNullable(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .decisionDefinitionVersion(version)
                .singleResult());
    }

    private TableRules rules(DecisionDefinition table) {
        return TableRules.in(repository.getDmnModelInstance(table.getId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
