package dk.brobygger.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever the engine does to a task, whoever tells it to: the row says the same when that is done, and no check mends it. */
@SpringTest
class RowFollowsEngineTest {

    @Autowired
    InboxRebuild rebuild;

    @Autowired
    InboxDesk inbox;

    @Autowired
    CaseDesk cases;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    HeldTasks rows;

    @Autowired
    Clock clock;

    CaseId caseId;
    ProcessInstance process;

    @BeforeEach
    void aTask() throws Exception {
        deploy(model("Ring op", "first-form"));
        begin();
        ActingAs.system(() -> rebuild.rebuild());
    }

    private void begin() throws Exception {
        caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
        process = runtime.startProcessInstanceByKey("follows", caseId.toString());
    }

    @Test
    void another_owner_deadline_priority_and_day_to_look_again() throws Exception {
        var due = Instant.parse("2031-03-03T15:00:00Z");
        var followUp = LocalDate.of(2031, 2, 2);

        engine.setAssignee(task().id(), "jobkonsulent");
        engine.setDueDate(task().id(), Date.from(due));
        engine.setPriority(task().id(), 80);
        engine.setFollowUpDate(
                task().id(),
                Date.from(followUp.atTime(12, 0).atZone(clock.getZone()).toInstant()));

        var row = task();
        assertThat(row.assignee()).isEqualTo("jobkonsulent");
        assertThat(row.due()).isEqualTo(due);
        assertThat(row.marks().priority()).isEqualTo(80);
        assertThat(row.marks().followUp()).isEqualTo(followUp);
        allAgrees();
    }

    @Test
    void another_name_is_shown_found_and_sorted_by() throws Exception {
        var task = engine.createTaskQuery().taskId(task().id()).singleResult();
        task.setName("Skriv til Øfirmaet");

        engine.saveTask(task);

        assertThat(task().name()).isEqualTo("Skriv til Øfirmaet");
        assertThat(as(Role.LEDER, () -> inbox.page(new InboxQuery(InboxView.ALL, "øfirm", 200, null)))
                        .items())
                .extracting(InboxItem::id)
                .contains(task().id());
        allAgrees();
    }

    @Test
    void other_roles_see_it_and_the_former_do_not() throws Exception {
        var id = task().id();

        engine.addCandidateGroup(id, Role.SAGSBEHANDLER.id());
        engine.deleteCandidateGroup(id, Role.JOBKONSULENT.id());

        assertThat(as(Role.SAGSBEHANDLER, () -> idsOf(InboxView.GROUPS))).contains(id);
        assertThat(as(Role.JOBKONSULENT, () -> idsOf(InboxView.ALL))).doesNotContain(id);
        allAgrees();
    }

    @Test
    void a_process_that_goes_on_in_another_version_opens_its_form() throws Exception {
        var before = process.getProcessDefinitionId();
        deploy(model("Ring op", "second-form"));
        var latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("follows")
                .latestVersion()
                .singleResult();

        runtime.newMigration(runtime.createMigrationPlan(before, latest.getId())
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(process.getId())
                .execute();

        assertThat(row(task().id()).model().definitionId()).isEqualTo(latest.getId());
        assertThat(row(task().id()).model().version()).isEqualTo(latest.getVersion());
        assertThat(row(task().id()).model().formId()).isEqualTo("second-form");
        allAgrees();
    }

    @Test
    void a_task_that_a_job_brings_is_there_and_one_that_a_change_of_the_process_takes_is_gone() throws Exception {
        var first = task().id();

        runtime.createProcessInstanceModification(process.getId())
                .cancelAllForActivity("Task_Call")
                .startBeforeActivity("Task_Later")
                .execute();
        assertThat(as(Role.LEDER, () -> inbox.ofCase(caseId))).isEmpty();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getId());

        assertThat(task().id()).isNotEqualTo(first);
        assertThat(task().step()).isEqualTo("Task_Later");
        allAgrees();
    }

    @Test
    void a_boundary_event_takes_the_task_with_it() throws Exception {
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .singleResult()
                .getId());

        assertThat(as(Role.LEDER, () -> inbox.ofCase(caseId))).isEmpty();
        allAgrees();
    }

    @Test
    void a_process_that_is_ended_takes_its_tasks_with_it() throws Exception {
        runtime.deleteProcessInstance(process.getId(), "slut");

        assertThat(as(Role.LEDER, () -> inbox.ofCase(caseId))).isEmpty();
        allAgrees();
    }

    @Test
    void what_a_row_says_wrongly_of_its_name_model_deadline_and_roles_is_mended() throws Exception {
        var good = task();
        var id = good.id();
        ActingAs.system(() -> rebuild.rebuild());

        jdbc.update(
                "update inbox_task set name = 'Forkert', definition_id = 'x', element_id = 'y', form_id = 'z',"
                        + " role_ids = 'leder', due = ? where task_id = ?",
                OffsetDateTime.parse("2030-01-01T00:00:00Z"),
                id);

        assertThat(ActingAs.system(() -> rebuild.mendDrift())).isEqualTo(new InboxRebuild.Mended(0, 0, 1));
        assertThat(task()).usingRecursiveComparison().ignoringFields("version").isEqualTo(good);
        assertThat(row(id).model().formId()).isEqualTo("first-form");
    }

    private void allAgrees() throws Exception {
        assertThat(ActingAs.system(() -> rebuild.rebuild()).isNothing()).isTrue();
    }

    private HeldTask row(String id) {
        return rows.read(id).orElseThrow();
    }

    private InboxItem task() throws Exception {
        return as(Role.LEDER, () -> inbox.ofCase(caseId)).get(0);
    }

    private List<String> idsOf(InboxView view) {
        return inbox.page(InboxQuery.firstOf(view, 200)).items().stream()
                .map(InboxItem::id)
                .toList();
    }

    private void deploy(BpmnModelInstance model) {
        repository.createDeployment().addModelInstance("follows.bpmn", model).deploy();
    }

    private static BpmnModelInstance model(String name, String form) {
        return Bpmn.createExecutableProcess("follows")
                .name("Følger med")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .userTask("Task_Call")
                .name(name)
                .camundaCandidateGroups(Role.JOBKONSULENT.id())
                .camundaFormRef(form)
                .camundaFormRefBinding("latest")
                .userTask("Task_Later")
                .name("Senere")
                .camundaAsyncBefore()
                .camundaCandidateGroups(Role.JOBKONSULENT.id())
                .endEvent()
                .moveToActivity("Task_Call")
                .boundaryEvent("Timer_Call")
                .timerWithDuration("P9D")
                .endEvent()
                .done();
    }

    private static <T> T as(Role role, Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId(role.id()), List.of(role), deed);
    }
}
