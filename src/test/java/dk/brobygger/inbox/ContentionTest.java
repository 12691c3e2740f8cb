package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.beside.TalkDesk;
import dk.brobygger.casefile.AnswerDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Many hands, one task: the database decides, so it is the same for one node and for many. */
@SpringTest
class ContentionTest {

    private static final int HANDS = 200;

    /** Seconds. */
    private static final int PATIENCE = 10;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    CaseDesk cases;

    @Autowired
    AnswerDesk answerDesk;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TeamDesk teams;

    @Autowired
    TalkDesk talk;

    @Autowired
    NoteDesk notes;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate jdbc;

    /** A team of its own, so that its free tasks can be counted. */
    UserId opener;

    @BeforeEach
    void aTeamWithAModel() throws Exception {
        twoSteps.deploy();
        opener = new UserId("trængsel-" + UUID.randomUUID());
        ActingAs.system(() -> {
            var team = new TeamId(opener.value());
            teams.found(team, "Trængsel");
            identity.employ(opener, "Trængsel", team, Sight.TEAM, Set.of(Role.JOBKONSULENT), "demo");
            return null;
        });
    }

    @Test
    void of_two_hundred_who_take_a_task_one_has_it() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);
        var colleagues = List.of("jobkonsulent", opener.value());

        var outcomes = allAtOnce(i -> () -> as(colleagues.get(i % colleagues.size()), () -> {
            inbox.take(task.id());
            return colleagues.get(i % colleagues.size());
        }));

        var winners = new HashSet<>(outcomes.stream().flatMap(Optional::stream).toList());
        assertThat(winners).hasSize(1);
        assertThat(winners).containsExactly(taskOf(caseId).assignee());
    }

    @Test
    void the_next_task_is_never_given_to_two() throws Exception {
        for (int i = 0; i < 30; i++) aCase();
        var free = as(opener.value(), () -> inbox.count(InboxQuery.firstOf(InboxView.GROUPS, 1)));

        var outcomes =
                allAtOnce(i -> () -> as(opener.value(), () -> inbox.takeNext().map(InboxItem::id)));

        var given = outcomes.stream()
                .flatMap(Optional::stream)
                .flatMap(Optional::stream)
                .toList();
        assertThat(given).doesNotHaveDuplicates().hasSize(Math.min(free.value(), HANDS));
        assertThat(as(opener.value(), () -> inbox.takeNext())).isEmpty();
    }

    @Test
    void of_two_hundred_who_complete_a_task_one_is_credited() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);
        as(opener.value(), () -> {
            inbox.take(task.id());
            return null;
        });

        var outcomes = allAtOnce(i -> () -> as(opener.value(), () -> {
            steps.complete(task.id(), task.version(), Map.of("outcome", "yes"));
            return i;
        }));

        assertThat(outcomes.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(ActingAs.user(new UserId("revisor"), List.of(Role.REVISOR), () -> answerDesk.answers(caseId)))
                .hasSize(1);
        assertThat(taskOf(caseId).step()).isEqualTo("Task_Rule");
    }

    @Test
    void colleagues_who_take_and_complete_steps_of_one_case_at_once_do_not_hinder_each_other() throws Exception {
        repository
                .createDeployment()
                .addModelInstance("side-by-side.bpmn", sideBySide())
                .enableDuplicateFiltering(true)
                .deploy();
        for (int round = 0; round < 5; round++) {
            var caseId = as(opener.value(), () -> cases.open(CaseKind.COMPANY_COURSE));
            runtime.startProcessInstanceByKey("side-by-side", caseId.toString());
            var open = ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> inbox.ofCase(caseId));

            var taken = allAtOnce(
                    open.size(),
                    i -> () -> as(opener.value(), () -> {
                        inbox.take(open.get(i).id());
                        return i;
                    }));
            var done = allAtOnce(
                    open.size(),
                    i -> () -> as(opener.value(), () -> {
                        steps.complete(open.get(i).id(), open.get(i).version(), Map.of());
                        return i;
                    }));

            assertThat(taken).hasSize(3).doesNotContain(Optional.empty());
            assertThat(done).hasSize(3).doesNotContain(Optional.empty());
            assertThat(taskOf(caseId).step()).isEqualTo("Task_Joined");
        }
    }

    /** Three steps at once, which a gateway joins. */
    private static BpmnModelInstance sideBySide() {
        return Bpmn.createExecutableProcess("side-by-side")
                .name("Side om side")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .parallelGateway("Fork")
                .userTask("Task_A")
                .name("A")
                .camundaCandidateGroups("jobkonsulent")
                .parallelGateway("Join")
                .userTask("Task_Joined")
                .name("Samlet")
                .camundaCandidateGroups("jobkonsulent")
                .endEvent()
                .moveToNode("Fork")
                .userTask("Task_B")
                .name("B")
                .camundaCandidateGroups("jobkonsulent")
                .connectTo("Join")
                .moveToNode("Fork")
                .userTask("Task_C")
                .name("C")
                .camundaCandidateGroups("jobkonsulent")
                .connectTo("Join")
                .done();
    }

    /** Its pool, of a team that has none yet, is made apart from the work that met it first. */
    @Test
    void the_first_case_of_a_new_kind_keeps_neither_readers_nor_other_openers_waiting() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(3);
        try {
            var first = hands.submit(() -> transactions.execute(status -> {
                var caseId = begin();
                begun.countDown();
                await(mayEnd);
                return caseId;
            }));
            begun.await();

            var second = hands.submit(this::aCase).get(PATIENCE, TimeUnit.SECONDS);
            var seen = hands.submit(() -> free()).get(PATIENCE, TimeUnit.SECONDS);

            assertThat(first.isDone()).as("the first is still at it").isFalse();
            assertThat(seen).extracting(InboxItem::caseId).containsExactly(second);
            assertThat(poolsOfTheTeam()).as("the two lie in one pool").isEqualTo(1);
            mayEnd.countDown();
            var both = List.of(first.get(PATIENCE, TimeUnit.SECONDS), second);
            assertThat(free()).extracting(InboxItem::caseId).containsExactlyInAnyOrderElementsOf(both);
        } finally {
            mayEnd.countDown();
            hands.shutdown();
        }
    }

    @Test
    void who_takes_a_step_while_its_case_changes_has_it_afterwards() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);

        meanwhile(
                () -> ActingAs.system(() -> {
                    cases.weeksAre(caseId, LocalDate.of(2026, 11, 2), 13);
                    return null;
                }),
                () -> as(opener.value(), () -> {
                    inbox.take(task.id());
                    return null;
                }));

        assertThat(taskOf(caseId).assignee()).isEqualTo(opener.value());
        assertThat(taskOf(caseId).weeks()).isEqualTo(13);
        assertThat(engine.createTaskQuery().taskId(task.id()).singleResult().getAssignee())
                .isEqualTo(opener.value());
    }

    @Test
    void who_takes_a_step_while_a_colleague_says_something_about_it_has_it_afterwards() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);

        meanwhile(
                () -> as(opener.value(), () -> {
                    inbox.take(task.id());
                    return null;
                }),
                () -> as("jobkonsulent", () -> talk.comment(task.id(), "Husk at ringe først")));

        assertThat(taskOf(caseId).assignee()).isEqualTo(opener.value());
        assertThat(taskOf(caseId).marks().comments()).isEqualTo(1);
    }

    @Test
    void who_is_given_a_step_by_another_program_while_its_case_changes_has_it_afterwards() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);

        meanwhile(
                () -> ActingAs.system(() -> {
                    cases.weeksAre(caseId, LocalDate.of(2026, 11, 2), 13);
                    return null;
                }),
                () -> {
                    engine.setAssignee(task.id(), "jobkonsulent");
                    return null;
                });

        assertThat(taskOf(caseId).assignee()).isEqualTo("jobkonsulent");
        assertThat(taskOf(caseId).weeks()).isEqualTo(13);
    }

    @Test
    void what_is_noted_while_a_case_changes_stands_in_its_rows() throws Exception {
        var caseId = aCase();
        as(opener.value(), () -> note(caseId, "Gammelt"));
        var read = new CountDownLatch(1);
        var noted = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(2);
        try {
            var change = hands.submit(() -> ActingAs.system(() -> transactions.execute(status -> {
                cases.state(caseId);
                read.countDown();
                await(noted);
                cases.weeksAre(caseId, LocalDate.of(2026, 11, 2), 13);
                return null;
            })));
            assertThat(read.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            as(opener.value(), () -> note(caseId, "Nyt"));
            noted.countDown();
            change.get(PATIENCE, TimeUnit.SECONDS);
        } finally {
            hands.shutdown();
        }

        assertThat(taskOf(caseId).marks().lastNote()).isEqualTo("Nyt");
        assertThat(taskOf(caseId).weeks()).isEqualTo(13);
    }

    @Test
    void what_is_typed_while_another_window_finishes_the_task_is_told_to_be_too_late() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);
        as(opener.value(), () -> {
            inbox.take(task.id());
            return null;
        });

        assertThatThrownBy(() -> meanwhile(
                        () -> as(opener.value(), () -> {
                            steps.complete(task.id(), task.version(), Map.of("outcome", "yes"));
                            return null;
                        }),
                        () -> as(opener.value(), () -> steps.keepDraft(task.id(), Map.of("outcome", "no")))))
                .hasRootCauseInstanceOf(TaskConflict.class);
    }

    @Test
    void what_is_typed_in_two_windows_at_the_same_moment_is_one_draft() throws Exception {
        var caseId = aCase();
        var task = taskOf(caseId);
        as(opener.value(), () -> {
            inbox.take(task.id());
            return null;
        });

        var kept = allAtOnce(
                10, i -> () -> as(opener.value(), () -> steps.keepDraft(task.id(), Map.of("remark", "vindue " + i))));

        assertThat(kept).hasSize(10).doesNotContain(Optional.empty());
        assertThat(as(opener.value(), () -> steps.open(task.id())).data().get("remark"))
                .asString()
                .startsWith("vindue");
    }

    private Object note(CaseId caseId, String text) {
        notes.write(caseId, text);
        return text;
    }

    /** The second begins when the first has done what it does and is not yet certain; then the first ends. */
    private void meanwhile(Callable<?> first, Callable<?> second) throws Exception {
        var done = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(2);
        try {
            var one = hands.submit(() -> transactions.execute(status -> {
                try {
                    first.call();
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
                done.countDown();
                await(mayEnd);
                return null;
            }));
            assertThat(done.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
            var other = hands.submit(second);
            try {
                other.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException waits) {
                assertThat(one.isDone()).isFalse();
            }
            mayEnd.countDown();
            one.get(PATIENCE, TimeUnit.SECONDS);
            other.get(PATIENCE, TimeUnit.SECONDS);
        } finally {
            mayEnd.countDown();
            hands.shutdown();
        }
    }

    private List<InboxItem> free() throws Exception {
        var ofTheTeam = InboxFilter.NONE.withTeams(Set.of(opener.value()));
        return as(
                        opener.value(),
                        () -> inbox.page(new InboxQuery(InboxView.GROUPS, ofTheTeam, InboxSort.DUE, 50, null)))
                .items();
    }

    private int poolsOfTheTeam() {
        return jdbc.queryForObject("select count(*) from inbox_pool where team = ?", Integer.class, opener.value());
    }

    private CaseId begin() {
        try {
            return aCase();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** What each hand got; empty for one that was told it was too late. Any other failure fails the test. */
    private static <T> List<Optional<T>> allAtOnce(IntFunction<Callable<T>> deeds) throws Exception {
        return allAtOnce(HANDS, deeds);
    }

    /** What each hand got; empty for one that was told it was too late. Any other failure fails the test. */
    private static <T> List<Optional<T>> allAtOnce(int many, IntFunction<Callable<T>> deeds) throws Exception {
        var start = new CountDownLatch(1);
        var hands = Executors.newFixedThreadPool(many);
        try {
            var futures = new ArrayList<Future<Optional<T>>>();
            for (int i = 0; i < many; i++) {
                var deed = deeds.apply(i);
                futures.add(hands.submit(() -> {
                    start.await();
                    try {
                        return Optional.of(deed.call());
                    } catch (TaskConflict | NoSuchTask late) {
                        return Optional.empty();
                    }
                }));
            }
            start.countDown();
            var outcomes = new ArrayList<Optional<T>>();
            for (var future : futures) outcomes.add(future.get());
            return outcomes;
        } finally {
            hands.shutdown();
        }
    }

    private CaseId aCase() throws Exception {
        return as(opener.value(), () -> {
            var caseId = cases.open(CaseKind.COMPANY_COURSE);
            runtime.startProcessInstanceByKey("two-steps", caseId.toString());
            return caseId;
        });
    }

    private InboxItem taskOf(CaseId caseId) throws Exception {
        return ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> inbox.ofCase(caseId))
                .get(0);
    }

    private static <T> T as(String name, Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId(name), List.of(Role.JOBKONSULENT), deed);
    }
}
