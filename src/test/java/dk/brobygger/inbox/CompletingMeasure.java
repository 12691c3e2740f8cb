package dk.brobygger.inbox;

import dk.brobygger.OnPostgres;
import dk.brobygger.SpringTest;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * What taking and completing cost on PostgreSQL, in the program's processor time and by the clock, beside the bare
 * engine that keeps ten answers as variables; {@code mvn test -Dtest=CompletingMeasure}.
 */
@SpringTest
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class CompletingMeasure {

    private static final int ROUNDS = 400;

    @Autowired
    CaseDesk cases;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    TaskService engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    private interface Deed {
        void of(String taskId) throws Exception;
    }

    @Test
    void completing_is_no_dearer_than_the_bare_engine() throws Exception {
        repository
                .createDeployment()
                .addClasspathResource("inbox/two-steps.bpmn")
                .addClasspathResource("inbox/two-steps-ask.form")
                .deploy();
        var tasks = new ArrayList<String>();
        for (int i = 0; i < ROUNDS * 2; i++) {
            var caseId = as(() -> cases.open(CaseKind.COMPANY_COURSE));
            var process = runtime.startProcessInstanceByKey("two-steps", caseId.toString());
            tasks.add(engine.createTaskQuery()
                    .processInstanceId(process.getId())
                    .singleResult()
                    .getId());
        }
        var ours = tasks.subList(0, ROUNDS);
        measure("page of 50", ours, id -> inbox.page(InboxQuery.firstOf(InboxView.GROUPS, 50)));
        measure("take", ours, inbox::take);
        measure("open", ours, id -> steps.open(id));
        measure("complete", ours, id -> steps.complete(id, 1, Map.of("outcome", "yes")));
        measure("next", ours, id -> inbox.next());
        var answers = new HashMap<String, Object>();
        answers.put("outcome", "yes");
        for (int i = 0; i < 9; i++) answers.put("answer" + i, "svar " + i);
        measure("bare complete", tasks.subList(ROUNDS, ROUNDS * 2), id -> engine.complete(id, answers));
    }

    private static void measure(String what, List<String> tasks, Deed deed) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var half = tasks.size() / 2;
        long cpu = 0;
        long clock = 0;
        for (int i = 0; i < tasks.size(); i++) {
            if (i == half) {
                cpu = threads.getCurrentThreadCpuTime();
                clock = System.nanoTime();
            }
            var id = tasks.get(i);
            as(() -> {
                deed.of(id);
                return null;
            });
        }
        System.out.printf(
                "%-14s %6.2f ms of processor, %6.2f ms by the clock%n",
                what,
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / (tasks.size() - half),
                (System.nanoTime() - clock) / 1e6 / (tasks.size() - half));
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), deed);
    }
}
