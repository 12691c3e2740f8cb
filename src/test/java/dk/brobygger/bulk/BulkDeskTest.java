package dk.brobygger.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.bulk.BulkResult.Outcome;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many tasks at once: shown before, done in small steps, each with its result. */
@SpringTest
class BulkDeskTest {

    @Autowired
    BulkDesk bulk;

    @Autowired
    BulkBatch batch;

    @Autowired
    InboxDesk inbox;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    IdentityDesk identity;

    @Autowired
    AuditDesk audit;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService engine;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    final UserId from = new UserId("mange-fra-" + UUID.randomUUID());
    final UserId to = new UserId("mange-til-" + UUID.randomUUID());
    final List<CaseId> caseIds = new ArrayList<>();

    @BeforeEach
    void aColleagueWithWork() throws Exception {
        twoSteps.employ(from).employ(to);
    }

    /** So many tasks of the first colleague. */
    List<String> tasks(int number) throws Exception {
        for (int i = 0; i < number; i++)
            caseIds.add(twoSteps.course().of(from).begin().caseId());
        return jdbc.queryForList(
                "select task_id from inbox_task where assignee = ? order by task_id", String.class, from.value());
    }

    @Test
    void a_preview_says_of_each_what_would_happen_and_changes_nothing() throws Exception {
        var ids = new ArrayList<>(tasks(4));
        leder(() -> {
            conflicts.exclude(caseIds.get(0), to, "familie");
            return null;
        });
        ids.add("er-væk");

        var preview = leder(() -> bulk.preview(BulkSelection.of(ids), BulkAction.assign(to)));

        assertThat(preview.total()).isEqualTo(5);
        assertThat(preview.changed()).isEqualTo(3);
        assertThat(preview.results())
                .extracting(BulkResult::outcome)
                .containsOnlyOnce(Outcome.REFUSED, Outcome.GONE)
                .contains(Outcome.WOULD_CHANGE);
        assertThat(preview.results()).anyMatch(result -> result.messageKey().equals("inbox.rejection.EXCLUDED"));
        assertThat(owned(to)).isEmpty();
    }

    @Test
    void the_whole_of_a_list_is_done_and_each_in_the_history_with_the_reason() throws Exception {
        tasks(5);
        var filter = new InboxFilter(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of(from.value()),
                false);
        var list = new InboxQuery(InboxView.ALL, filter, InboxSort.DUE, 2, null);

        var done = run(BulkSelection.of(list), BulkAction.assign(to), "Stopper med udgangen af måneden");

        assertThat(done.state()).isEqualTo(BulkProgress.State.DONE);
        assertThat(done.changed()).isEqualTo(5);
        assertThat(owned(to)).hasSize(5);
        assertThat(engine.createTaskQuery().taskAssignee(to.value()).count()).isEqualTo(5);
        assertThat(jdbc.queryForList(
                        "select facts from audit_trail where type = 'StepAssigned' and case_id = ?",
                        String.class,
                        caseIds.get(0).uuid()))
                .singleElement()
                .asString()
                .contains("Stopper med udgangen");
    }

    @Test
    void other_deeds_follow_the_rules_of_a_single_one() throws Exception {
        var ids = tasks(2);
        var tomorrow = LocalDate.now(clock).plusDays(1);

        assertThat(run(BulkSelection.of(ids), BulkAction.snooze(tomorrow), "kursus")
                        .changed())
                .isZero();
        assertThat(run(BulkSelection.of(ids), BulkAction.priority(70), "haster").changed())
                .isEqualTo(2);
        assertThat(engine.createTaskQuery().taskId(ids.get(0)).singleResult().getPriority())
                .isEqualTo(70);
        assertThat(run(BulkSelection.of(ids), BulkAction.release(), "ny fordeling")
                        .changed())
                .isEqualTo(2);
        assertThat(owned(from)).isEmpty();
        assertThatThrownBy(
                        () -> leder(() -> bulk.preview(BulkSelection.of(ids), BulkAction.snooze(LocalDate.now(clock)))))
                .isInstanceOf(WorkRejection.class);
    }

    @Test
    void why_many_were_put_off_stands_in_the_history_of_each() throws Exception {
        var ids = tasks(1);
        var until = LocalDate.now(clock).plusDays(2);

        var done = awaitEnd(
                from,
                ActingAs.user(
                                from,
                                List.of(Role.JOBKONSULENT),
                                () -> bulk.start(BulkSelection.of(ids), BulkAction.snooze(until), "Venter på messen"))
                        .id());

        assertThat(done.changed()).isEqualTo(1);
        assertThat(leder(() -> audit.history(caseIds.get(0), null, 1, Locale.forLanguageTag("da"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text())
                        .startsWith("Opgaven »Spørg virksomheden« blev udsat til")
                        .endsWith("Venter på messen"));
    }

    @Test
    void why_a_task_was_given_back_stands_in_the_history() throws Exception {
        var ids = tasks(1);

        run(BulkSelection.of(ids), BulkAction.release(), "Ny fordeling");

        assertThat(leder(() -> audit.history(caseIds.get(0), null, 1, Locale.forLanguageTag("da"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).endsWith("Ny fordeling"));
    }

    @Test
    void nothing_is_begun_for_a_colleague_who_is_not_there_and_what_is_no_id_is_gone() throws Exception {
        var ids = new ArrayList<>(tasks(1));
        ids.add(null);

        assertThatThrownBy(() -> leder(() ->
                        bulk.start(BulkSelection.of(ids), BulkAction.assign(new UserId("findes-ikke")), "fordeling")))
                .isInstanceOfSatisfying(
                        WorkRejection.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WorkRejection.Reason.NO_SUCH_COLLEAGUE));
        assertThat(leder(() -> bulk.preview(BulkSelection.of(ids), BulkAction.assign(to)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_run_is_stopped_and_belongs_to_who_began_it() throws Exception {
        var ids = tasks(3);
        var run = new BulkRun(from, 3);
        run.stop();
        run.add(List.of(BulkResult.without(ids.get(0), Outcome.NOT_REACHED)));
        run.end(clock.instant());

        assertThat(run.progress().state()).isEqualTo(BulkProgress.State.STOPPED);
        var begun = leder(() -> bulk.start(BulkSelection.of(ids), BulkAction.release(), "stop"));
        leder(() -> {
            bulk.stop(begun.id());
            return null;
        });
        var ended = awaitEnd(begun.id());
        assertThat(ended.results()).hasSize(3);
        assertThatThrownBy(() -> ActingAs.user(from, List.of(Role.JOBKONSULENT), () -> bulk.progress(begun.id())))
                .isInstanceOf(WorkRejection.class);
    }

    @Test
    void what_is_done_meanwhile_is_passed_over() throws Exception {
        var ids = tasks(3);
        runtime.deleteProcessInstance(
                engine.createTaskQuery().taskId(ids.get(1)).singleResult().getProcessInstanceId(), "væk");

        var done = run(BulkSelection.of(ids), BulkAction.assign(to), "fordeling");

        assertThat(done.results())
                .extracting(BulkResult::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.GONE, Outcome.CHANGED);
    }

    @Test
    void fifty_tasks_are_read_and_their_rights_looked_up_by_a_few_statements() throws Exception {
        var few = tasks(2);
        var small = leder(() -> CountedStatements.during(() -> batch.preview(few, BulkAction.assign(to))));
        var many = tasks(18);

        assertThat(leder(() -> CountedStatements.during(() -> batch.preview(many, BulkAction.assign(to)))))
                .isEqualTo(small);
        var written =
                leder(() -> CountedStatements.sentDuring(() -> batch.act(many, BulkAction.assign(to), "fordeling")));
        assertThat(written)
                .as("four for each, and once who hears of it at the bell")
                .hasSizeLessThanOrEqualTo(32 + 4 * many.size());
    }

    BulkProgress run(BulkSelection selection, BulkAction action, String reason) throws Exception {
        return awaitEnd(leder(() -> bulk.start(selection, action, reason)).id());
    }

    BulkProgress awaitEnd(UUID id) throws Exception {
        return awaitEnd(new UserId("leder"), id);
    }

    BulkProgress awaitEnd(UserId who, UUID id) throws Exception {
        for (int i = 0; i < 1200; i++) {
            var progress = ActingAs.user(who, List.of(Role.LEDER), () -> bulk.progress(id));
            if (progress.state() != BulkProgress.State.RUNNING) return progress;
            Thread.sleep(50);
        }
        throw new AssertionError("the change does not end");
    }

    List<String> owned(UserId who) {
        return jdbc.queryForList("select task_id from inbox_task where assignee = ?", String.class, who.value());
    }

    static <T> T leder(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("leder"), List.of(Role.LEDER), deed);
    }
}
