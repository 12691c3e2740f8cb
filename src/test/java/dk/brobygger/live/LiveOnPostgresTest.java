package dk.brobygger.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.UserId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** A second wire on the same database is the other node. */
@SpringTest
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class LiveOnPostgresTest {

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    TaskChanges changes;

    @Autowired
    Presences presences;

    @Autowired
    PersonalNews news;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CaseDesk cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    LinkedBlockingQueue<Set<String>> here = new LinkedBlockingQueue<>();
    LinkedBlockingQueue<Set<String>> there = new LinkedBlockingQueue<>();
    LinkedBlockingQueue<String> words = new LinkedBlockingQueue<>();
    LinkedBlockingQueue<String> come = new LinkedBlockingQueue<>();
    ChangeWire otherNode;

    @BeforeEach
    void anotherNode() throws Exception {
        twoSteps.deploy();
        otherNode = new ChangeWire(database);
        otherNode.hearBy(there::add);
        otherNode.hearWordsBy(words::add);
        otherNode.start();
        changes.listen(here::add);
        Thread.sleep(1500); // both listen
    }

    @AfterEach
    void end() {
        otherNode.stop();
    }

    @Test
    void both_nodes_hear_of_a_new_task_within_a_second_once_it_is_certain() throws Exception {
        var caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE)).toString();
        transaction.executeWithoutResult(status -> {
            runtime.startProcessInstanceByKey("two-steps", caseId);
            assertThat(there).isEmpty();
        });
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .singleResult()
                .getId();

        assertThat(here.poll(1, TimeUnit.SECONDS)).contains(task);
        assertThat(there.poll(1, TimeUnit.SECONDS)).contains(task);
    }

    @Test
    void who_looks_at_a_task_is_known_to_the_other_node_within_a_second() throws Exception {
        var window = UUID.randomUUID();
        presences.here(window, "task", new UserId("liv b"), true);

        assertThat(words.poll(1, TimeUnit.SECONDS)).isEqualTo("w " + window + " task liv b");

        presences.listen(come::add);
        otherNode.say("r " + UUID.randomUUID() + " task karla");
        assertThat(come.poll(1, TimeUnit.SECONDS)).isEqualTo("task");
        assertThat(presences.at("task"))
                .extracting(Presences.Seen::who)
                .containsExactlyInAnyOrder(new UserId("liv b"), new UserId("karla"));
    }

    @Test
    void whoever_has_news_is_told_on_every_node_and_the_lists_are_left_alone() throws Exception {
        var karla = new UserId("karla,vestergård");
        var heard = new LinkedBlockingQueue<Set<UserId>>();
        var otherNodesNews = new PersonalNews(otherNode);
        otherNodesNews.listen(heard::add);
        here.clear();

        transaction.executeWithoutResult(status -> {
            news.noted(karla);
            assertThat(heard).isEmpty();
        });

        assertThat(heard.poll(1, TimeUnit.SECONDS)).containsExactly(karla);
        assertThat(here.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    /** PostgreSQL carries 8 000 bytes at a time. */
    @Test
    void however_many_have_news_and_however_long_their_names_all_of_them_are_told() throws Exception {
        var many = IntStream.range(0, 150)
                .mapToObj(i -> new UserId("æ".repeat(90) + i))
                .toList();

        transaction.executeWithoutResult(status -> many.forEach(news::noted));

        var heard = new HashSet<String>();
        for (var some = there.poll(2, TimeUnit.SECONDS); some != null; some = there.poll(2, TimeUnit.SECONDS))
            heard.addAll(some);
        assertThat(heard).hasSize(150).allMatch(PersonalNews::isAPerson);
    }

    @Test
    void what_is_rolled_back_is_not_told() throws Exception {
        var caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE)).toString();
        here.clear();
        transaction.executeWithoutResult(status -> {
            runtime.startProcessInstanceByKey("two-steps", caseId);
            status.setRollbackOnly();
        });

        assertThat(here.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void a_node_that_lost_its_connection_listens_again_and_looks_at_everything() throws Exception {
        jdbc.queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'brobygger changes'");

        assertThat(there.poll(10, TimeUnit.SECONDS)).isEqualTo(Set.of());
    }
}
