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
import dk.brobygger.task.InboxItem;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class InboxRebuildTest {

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
    JdbcTemplate jdbc;

    CaseId caseId;

    @BeforeEach
    void aTaskInAgreement() throws Exception {
        repository
                .createDeployment()
                .name("two-steps")
                .enableDuplicateFiltering(false)
                .addClasspathResource("inbox/two-steps.bpmn")
                .addClasspathResource("inbox/two-steps-ask.form")
                .deploy();
        caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
        ActingAs.system(() -> {
            cases.companyIs(caseId, UUID.randomUUID(), "Klitrosen");
            cases.makeResponsible(caseId, Role.JOBKONSULENT, new UserId("jobkonsulent"));
            return null;
        });
        runtime.startProcessInstanceByKey("two-steps", caseId.toString());
        ActingAs.system(() -> rebuild.rebuild());
    }

    @Test
    void nothing_is_mended_where_all_agrees() throws Exception {
        assertThat(ActingAs.system(() -> rebuild.mendDrift()).isNothing()).isTrue();
        assertThat(ActingAs.system(() -> rebuild.rebuild()).isNothing()).isTrue();
    }

    @Test
    void a_row_that_was_lost_is_written_again_as_it_was() throws Exception {
        var before = task();
        jdbc.update("delete from inbox_task where task_id = ?", before.id());

        var mended = ActingAs.system(() -> rebuild.mendDrift());

        assertThat(mended).isEqualTo(new InboxRebuild.Mended(1, 0, 0));
        assertThat(task())
                .usingRecursiveComparison()
                .ignoringFields("createdAt", "marks")
                .isEqualTo(before);
    }

    @Test
    void a_row_whose_task_is_no_more_goes() throws Exception {
        var process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        var task = task();
        jdbc.update("create table kept_row as select * from inbox_task where task_id = '" + task.id() + "'");
        runtime.deleteProcessInstance(process.getId(), "test");
        jdbc.update("insert into inbox_task select * from kept_row");
        jdbc.update("drop table kept_row");

        assertThat(ActingAs.system(() -> rebuild.mendDrift())).isEqualTo(new InboxRebuild.Mended(0, 1, 0));
        assertThat(asLeder()).isEmpty();
    }

    @Test
    void what_a_row_says_wrongly_is_corrected() throws Exception {
        jdbc.update(
                "update inbox_task set assignee = 'forkert', search_text = '', company = 'Forkert' where task_id = ?",
                task().id());

        assertThat(ActingAs.system(() -> rebuild.mendDrift())).isEqualTo(new InboxRebuild.Mended(0, 0, 1));
        assertThat(task().assignee()).isEqualTo("jobkonsulent");
        assertThat(task().company()).isEqualTo("Klitrosen");
    }

    private InboxItem task() throws Exception {
        return asLeder().get(0);
    }

    private List<InboxItem> asLeder() throws Exception {
        return ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> inbox.ofCase(caseId));
    }
}
