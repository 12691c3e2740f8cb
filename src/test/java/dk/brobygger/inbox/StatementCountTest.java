package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.beside.ProcessPictures;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list may be long and a case old: neither makes the program ask the database more often. */
@SpringTest
class StatementCountTest {

    /** Reach, whom one stands in for, conflicts of interest, and how many pools there are. */
    static final int RIGHTS = 4;

    @Autowired
    CaseDesk cases;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    ProcessPictures pictures;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    CaseId caseId;

    @BeforeEach
    void aListOfThirty() throws Exception {
        repository
                .createDeployment()
                .name("two-steps")
                .enableDuplicateFiltering(false)
                .addClasspathResource("inbox/two-steps.bpmn")
                .addClasspathResource("inbox/two-steps-ask.form")
                .deploy();
        for (var i = 0; i < 30; i++) {
            caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
            runtime.startProcessInstanceByKey("two-steps", caseId.toString());
        }
    }

    @Test
    void a_page_of_the_inbox_is_one_question_after_those_for_the_rights() throws Exception {
        for (InboxView view : InboxView.values()) {
            assertThat(statements(() -> inbox.page(InboxQuery.firstOf(view, 50))))
                    .as(view.name())
                    .isLessThanOrEqualTo(RIGHTS + 1);
        }
    }

    @Test
    void each_count_is_one_question_after_those_for_the_rights() throws Exception {
        assertThat(statements(() -> inbox.counts())).isEqualTo(RIGHTS + 3);
    }

    @Test
    void a_task_opens_with_few_questions() throws Exception {
        var task = as(() -> inbox.ofCase(caseId)).get(0);
        as(() -> steps.open(task.id()));

        assertThat(statements(() -> steps.open(task.id()))).isLessThanOrEqualTo(RIGHTS + 4);
    }

    @Test
    void a_task_is_taken_and_completed_with_few_statements() throws Exception {
        var first = as(() -> inbox.ofCase(caseId)).get(0);
        as(() -> taken(first.id()));
        as(() -> completed(first));
        var id = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
        runtime.startProcessInstanceByKey("two-steps", id.toString());
        var task = as(() -> inbox.ofCase(id)).get(0);

        var taking = CountedStatements.sentDuring(() -> as(() -> taken(task.id())));
        var completing = CountedStatements.sentDuring(() -> as(() -> completed(task)));
        var going = CountedStatements.sentDuring(() -> as(() -> inbox.next()));

        assertThat(taking).hasSizeLessThanOrEqualTo(25);
        assertThat(completing).hasSizeLessThanOrEqualTo(36);
        assertThat(going).hasSizeLessThanOrEqualTo(RIGHTS + 2);
    }

    private Object taken(String taskId) {
        inbox.take(taskId);
        return taskId;
    }

    private Object completed(InboxItem task) {
        steps.complete(task.id(), task.version(), Map.of("outcome", "yes"));
        return task;
    }

    @Test
    void the_pictures_of_a_case_do_not_read_the_models_again() throws Exception {
        as(() -> pictures.ofCase(caseId));

        assertThat(statements(() -> pictures.ofCase(caseId))).isLessThanOrEqualTo(4);
    }

    private static int statements(Callable<?> work) throws Exception {
        return CountedStatements.during(() -> as(work));
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), work);
    }
}
