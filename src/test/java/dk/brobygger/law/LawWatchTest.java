package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ny lov, as it comes: a table is deployed, or a day passes. */
@SpringTest
class LawWatchTest {

    static final String SINCE_2020 = ">= date(\"2020-01-01\")=13";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    Clock clock;

    List<LawChanged> heard = new ArrayList<>();
    List<String> deployments = new ArrayList<>();
    ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
        if (event.getPayload() instanceof LawChanged change) heard.add(change);
    };

    @BeforeEach
    void listen() {
        context.addApplicationListener(listener);
    }

    @AfterEach
    void tidyUp() {
        context.removeApplicationListener(listener);
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
        database.sql("delete from law_seen where decision like 'test-%'").update();
    }

    @Test
    void a_table_that_is_deployed_for_the_first_time_changes_nothing() {
        deploy("test-new", SINCE_2020);

        assertThat(heard).isEmpty();
        assertThat(seenVersion("test-new")).isEqualTo(1);
    }

    @Test
    void a_new_version_tells_at_once_which_rules_are_followed_by_others() {
        deploy("test-version", SINCE_2020, ">= date(\"2020-01-01\")=4");
        deploy("test-version", SINCE_2020, ">= date(\"2020-01-01\")=8");
        deploy("test-version", SINCE_2020, ">= date(\"2020-01-01\")=8");

        assertThat(heard).containsExactly(new LawChanged(today(), Map.of("test-version", Set.of("Rule_1"))));
        assertThat(seenVersion("test-version")).isEqualTo(3);
    }

    @Test
    void a_last_day_that_passes_is_told_once() {
        deploy(
                "test-day",
                "[date(\"2020-01-01\")..date(\"%s\")]=13".formatted(today()),
                ">= date(\"%s\")=26".formatted(today().plusDays(1)));
        assertThat(heard).isEmpty();

        var tomorrow = new LawWatchDesk(database, repository, context, Clock.offset(clock, Duration.ofDays(1)));
        transaction.executeWithoutResult(status -> {
            tomorrow.look();
            tomorrow.look();
            database.sql("update law_seen set seen_on = ? where decision <> '*'")
                    .param(today())
                    .update();
        });

        assertThat(heard).containsExactly(new LawChanged(today().plusDays(1), Map.of("test-day", Set.of("Rule_0"))));
    }

    @Test
    void the_process_waits_for_the_next_day_on_which_a_rule_ends() {
        deploy("test-timer", "[date(\"2020-01-01\")..date(\"%s\")]=13".formatted(today()), SINCE_2020);

        var waiting = runtime.createProcessInstanceQuery()
                .processDefinitionKey("law-watch")
                .list();
        assertThat(waiting).hasSize(1);
        var timer = jobs.createJobQuery()
                .processInstanceId(waiting.get(0).getId())
                .timers()
                .singleResult();
        assertThat(timer.getDuedate().toInstant())
                .isEqualTo(
                        today().plusDays(1).atTime(6, 0).atZone(clock.getZone()).toInstant());
    }

    private void deploy(String table, String... rules) {
        deployments.add(repository
                .createDeployment()
                .name(table)
                .addString(table + ".dmn", TableRulesTest.dmn(table, rules))
                .deploy()
                .getId());
    }

    private int seenVersion(String decision) {
        return database.sql("select version from law_seen where decision = ?")
                .param(decision)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
