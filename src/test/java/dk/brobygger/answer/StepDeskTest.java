package dk.brobygger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.casefile.AnswerDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.rights.Why;
import dk.brobygger.step.AnswersRefused;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class StepDeskTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    AnswerDesk answerDesk;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    IdentityDesk identity;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    AuditDesk audit;

    @Autowired
    Clock clock;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    CaseId caseId;

    @BeforeEach
    void aCaseAtItsFirstStep() throws Exception {
        repository
                .createDeployment()
                .name("two-steps")
                .enableDuplicateFiltering(false)
                .addClasspathResource("inbox/two-steps.bpmn")
                .addClasspathResource("inbox/two-steps-ask.form")
                .deploy();
        caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
        runtime.startProcessInstanceByKey("two-steps", caseId.toString());
    }

    @Test
    void a_new_task_stands_in_the_list_of_its_group_until_somebody_takes_it() throws Exception {
        var task = task();
        assertThat(task.name()).isEqualTo("Spørg virksomheden");
        assertThat(as(Role.JOBKONSULENT, () -> idsOf(InboxView.GROUPS))).contains(task.id());
        assertThat(as(Role.SAGSBEHANDLER, () -> idsOf(InboxView.ALL))).doesNotContain(task.id());

        as(Role.JOBKONSULENT, () -> take(task.id()));

        assertThat(as(Role.JOBKONSULENT, () -> idsOf(InboxView.GROUPS))).doesNotContain(task.id());
        assertThat(as(Role.JOBKONSULENT, () -> idsOf(InboxView.MINE))).contains(task.id());
    }

    @Test
    void completing_keeps_the_answers_and_leads_the_process_to_the_next_step() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));

        as(Role.JOBKONSULENT, () -> complete(task, Map.of("outcome", "yes", "remark", "<script>alert(1)</script>")));

        assertThat(task().step()).isEqualTo("Task_Rule");
        var kept = as(Role.REVISOR, () -> answerDesk.answers(caseId)).get(0);
        assertThat(kept.answers()).contains("\"remark\":\"<script>alert(1)</script>\"");
        assertThat(kept.by().value()).isEqualTo("jobkonsulent");
    }

    @Test
    void the_engine_gets_only_the_answers_that_the_model_names() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));

        as(Role.JOBKONSULENT, () -> complete(task, Map.of("outcome", "yes", "remark", "Har et handicap")));

        assertThat(history.createHistoricVariableInstanceQuery().list())
                .noneMatch(variable -> variable.getName().equals("remark"));
    }

    @Test
    void an_answer_that_the_form_refuses_changes_nothing() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));

        assertThatThrownBy(() -> as(Role.JOBKONSULENT, () -> complete(task, Map.of("remark", "uden svar"))))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors()).containsOnlyKeys("outcome"));

        assertThat(task().id()).isEqualTo(task.id());
        assertThat(as(Role.REVISOR, () -> answerDesk.answers(caseId))).isEmpty();
    }

    @Test
    void a_second_click_finds_the_task_done() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));
        as(Role.JOBKONSULENT, () -> complete(task, Map.of("outcome", "yes")));

        assertConflict(TaskConflict.Reason.DONE, () -> complete(task, Map.of("outcome", "yes")));
    }

    @Test
    void what_a_colleague_has_can_be_neither_taken_nor_completed() throws Exception {
        var task = task();
        ActingAs.user(new UserId("kollega"), List.of(Role.JOBKONSULENT), () -> take(task.id()));

        assertConflict(TaskConflict.Reason.NOT_YOURS, () -> take(task.id()));
        assertConflict(TaskConflict.Reason.NOT_YOURS, () -> complete(task, Map.of("outcome", "no")));
    }

    @Test
    void a_task_must_be_taken_before_it_is_completed() throws Exception {
        var task = task();

        assertConflict(TaskConflict.Reason.NOT_TAKEN, () -> complete(task, Map.of("outcome", "no")));
    }

    @Test
    void a_task_that_changed_since_it_was_opened_is_not_completed_blindly() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));
        as(Role.JOBKONSULENT, () -> {
            inbox.release(task.id());
            inbox.take(task.id());
            return null;
        });

        assertConflict(TaskConflict.Reason.STALE, () -> complete(task, Map.of("outcome", "no")));
    }

    @Test
    void a_deputy_answers_and_both_are_credited() throws Exception {
        var absent = employ();
        var deputy = employ();
        var today = LocalDate.now(clock);
        var task = task();
        as(absent, () -> take(task.id()));
        as(
                absent,
                () -> deputies.set(new AbsencePlan(
                        absent, Role.JOBKONSULENT, today, today.plusDays(2), deputy, AbsenceKind.HOLIDAY)));

        var seen = as(
                deputy,
                () -> inbox.page(InboxQuery.firstOf(InboxView.DEPUTY, 50))
                        .items()
                        .get(0));
        assertThat(seen.why()).isEqualTo(new Why(Why.Ground.DEPUTY, absent, today.plusDays(2)));
        as(deputy, () -> complete(task, Map.of("outcome", "yes")));

        var kept = as(Role.REVISOR, () -> answerDesk.answers(caseId)).get(0);
        assertThat(kept.by()).isEqualTo(deputy);
        assertThat(kept.onBehalfOf()).contains(absent);
        var trail = as(Role.REVISOR, () -> audit.history(caseId, null, 50, Locale.ROOT)).stream()
                .filter(entry -> entry.type().equals("StepCompleted"))
                .findFirst()
                .orElseThrow();
        assertThat(trail.actor()).isEqualTo(deputy.value());
        assertThat(trail.onBehalfOf()).contains(absent.value());
        var done = as(
                deputy,
                () -> inbox.page(InboxQuery.firstOf(InboxView.DONE, 1)).items().get(0));
        assertThat(done.why().person()).isEqualTo(absent);
    }

    @Test
    void a_deputy_of_a_deputy_answers_nothing() throws Exception {
        var absent = employ();
        var deputy = employ();
        var third = employ();
        var today = LocalDate.now(clock);
        var task = task();
        as(absent, () -> take(task.id()));
        as(absent, () -> deputies.set(new AbsencePlan(absent, null, today, today, deputy, AbsenceKind.AWAY)));
        as(deputy, () -> deputies.set(new AbsencePlan(deputy, null, today, today, third, AbsenceKind.AWAY)));

        assertThatThrownBy(() -> as(third, () -> complete(task, Map.of("outcome", "yes"))))
                .isInstanceOfSatisfying(
                        TaskConflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(TaskConflict.Reason.NOT_YOURS));
    }

    @Test
    void a_conflict_of_interest_takes_the_task_back_and_hides_it() throws Exception {
        var kin = employ();
        var task = task();
        as(kin, () -> take(task.id()));

        as(Role.LEDER, () -> {
            conflicts.exclude(caseId, kin, "Fætter til indehaveren");
            return null;
        });

        assertThat(task().assignee()).isNull();
        assertThatThrownBy(() -> as(kin, () -> take(task.id()))).isInstanceOf(NoSuchTask.class);
        assertThat(as(kin, () -> inbox.ofCase(caseId))).isEmpty();
        assertThatThrownBy(() -> as(kin, () -> cases.visibleCard(caseId))).isInstanceOf(NoSuchCase.class);
    }

    private UserId employ() throws Exception {
        var id = new UserId("trin-" + UUID.randomUUID());
        ActingAs.system(() -> {
            identity.employ(id, id.value(), null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            return null;
        });
        return id;
    }

    private static <T> T as(UserId user, Callable<T> deed) throws Exception {
        return ActingAs.user(user, List.of(Role.JOBKONSULENT), deed);
    }

    @Test
    void a_task_of_another_role_is_not_there() throws Exception {
        var task = task();

        assertThatThrownBy(() -> as(Role.SAGSBEHANDLER, () -> steps.open(task.id())))
                .isInstanceOf(NoSuchTask.class);
        assertThatThrownBy(() -> as(Role.SAGSBEHANDLER, () -> take(task.id()))).isInstanceOf(NoSuchTask.class);
    }

    @Test
    void a_draft_is_there_again_when_the_task_is_opened() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));

        as(Role.JOBKONSULENT, () -> steps.keepDraft(task.id(), Map.of("remark", "halvt")));

        var opened = as(Role.JOBKONSULENT, () -> steps.open(task.id()));
        assertThat(opened.data()).containsEntry("remark", "halvt");
        assertThat(opened.draftSavedAt()).isNotNull();
        assertThat(opened.guidance()).isEqualTo("Ring først.");
    }

    @Test
    void a_draft_that_is_too_long_is_refused_for_what_it_is() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));

        assertConflict(
                TaskConflict.Reason.DRAFT_TOO_LONG,
                () -> steps.keepDraft(task.id(), Map.of("remark", "x".repeat(StepDesk.MAX_DRAFT))));
    }

    @Test
    void who_took_the_first_step_gets_the_next_one_of_the_role() throws Exception {
        var task = task();
        as(Role.JOBKONSULENT, () -> take(task.id()));

        runtime.startProcessInstanceByKey("two-steps", caseId.toString());

        assertThat(as(Role.JOBKONSULENT, () -> inbox.ofCase(caseId)))
                .allMatch(open -> "jobkonsulent".equals(open.assignee()));
    }

    private void assertConflict(TaskConflict.Reason reason, Callable<?> deed) {
        assertThatThrownBy(() -> as(Role.JOBKONSULENT, deed))
                .isInstanceOfSatisfying(
                        TaskConflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(reason));
    }

    private InboxItem task() throws Exception {
        return as(Role.LEDER, () -> inbox.ofCase(caseId)).get(0);
    }

    private List<String> idsOf(InboxView view) {
        return inbox.page(InboxQuery.firstOf(view, 200)).items().stream()
                .map(InboxItem::id)
                .toList();
    }

    private Object take(String taskId) {
        inbox.take(taskId);
        return taskId;
    }

    private Object complete(InboxItem task, Map<String, Object> answers) {
        steps.complete(task.id(), task.version(), answers);
        return task;
    }

    private static <T> T as(Role role, Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId(role.id()), List.of(role), deed);
    }
}
