package dk.brobygger.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A small municipality, filled as a large one is. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:filled;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000",
            "brobygger.fill.at-start=false",
            "brobygger.fill.courses=30",
            "brobygger.fill.ended-courses=2",
            "brobygger.fill.open-tasks=34",
            "brobygger.fill.users=20",
            "brobygger.fill.teams=4"
        })
@ActiveProfiles({"fill", "test"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FillingTest {

    record Had(String assignee, Instant due) {}

    @Autowired
    Filling filling;

    @Autowired
    TaskService engine;

    @Autowired
    InboxDesk inbox;

    @Autowired
    CaseDesk cases;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Filling.Filled filled;

    @BeforeAll
    void fill() throws Exception {
        filled = filling.fill();
    }

    @Test
    void there_are_as_many_courses_and_open_steps_as_were_wanted() throws Exception {
        assertThat(filled.refused()).isZero();
        assertThat(filled.shortened()).isZero();
        assertThat(filled.courses()).isGreaterThanOrEqualTo(32);
        assertThat(engine.createTaskQuery().count()).isGreaterThanOrEqualTo(34);
        assertThat(all().stream().filter(card -> !card.isOpen())).hasSize(2);
        assertThat(all().stream().map(card -> card.stage()).distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void engine_and_inbox_agree() {
        Map<String, Had> inEngine = new HashMap<>();
        engine.createTaskQuery()
                .list()
                .forEach(task -> inEngine.put(
                        task.getId(),
                        new Had(task.getAssignee(), task.getDueDate().toInstant())));
        Map<String, Had> inInbox = new HashMap<>();
        jdbc.query("select task_id, assignee, due from inbox_task", row -> {
            inInbox.put(
                    row.getString(1),
                    new Had(row.getString(2), row.getTimestamp(3).toInstant()));
        });

        assertThat(inInbox).isEqualTo(inEngine);
    }

    @Test
    void some_steps_are_overdue_and_some_are_due_in_weeks() throws Exception {
        var dues = itemsOf("leder", Role.LEDER).stream().map(InboxItem::due).toList();

        assertThat(dues).anyMatch(due -> due.isBefore(clock.instant()));
        assertThat(dues).anyMatch(due -> due.isAfter(clock.instant().plusSeconds(14 * 86_400)));
    }

    @Test
    void a_restricted_user_sees_his_teams_part_only() throws Exception {
        var everywhere = new TreeSet<>(itemsOf("jobkonsulent", Role.JOBKONSULENT).stream()
                .map(InboxItem::team)
                .toList());
        var teams = new TreeSet<>(itemsOf("bruger1", Role.JOBKONSULENT).stream()
                .map(InboxItem::team)
                .toList());

        assertThat(everywhere).hasSizeGreaterThan(1);
        assertThat(teams).containsExactly("team-01");
    }

    @Test
    void a_database_is_not_filled_twice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> filling.fill())
                .withMessageContaining("brobygger.fill.number=2");
    }

    private List<InboxItem> itemsOf(String user, Role role) throws Exception {
        return ActingAs.user(
                new UserId(user),
                List.of(role),
                () -> inbox.page(InboxQuery.firstOf(InboxView.ALL, 200)).items());
    }

    private List<CaseCard> all() throws Exception {
        return ActingAs.user(
                new UserId("leder"),
                List.of(Role.LEDER),
                () -> cases.cases(new CaseFilter(null, null, false, null, null, "", 200)));
    }
}
