package dk.brobygger;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every test of a model stands on: an engine in memory, the model with its forms from {@code processes/}, and
 * stand-ins for the tasks beans. Extend it, {@link #deploy} the models, {@link #play} the beans.
 */
public abstract class ProcessTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Pattern FORM_REF = Pattern.compile("formRef=\"([^\"]+)\"");
    private static final ProcessEngine ENGINE = inMemory();

    protected static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** Answers the questions of the house that every model may ask; a day later than the engine's clock. */
    public static class SomeDeadlines {

        public Date of(Object execution) {
            return inWorkingDays(1);
        }

        /** As many days, or hours, as the timer's row says. */
        public Date at(Object execution, String event) {
            var row = LifecycleTest.reminderRows().entrySet().stream()
                    .filter(known -> known.getKey().endsWith("/" + event))
                    .findFirst()
                    .orElseThrow();
            var amount = Integer.parseInt(row.getValue());
            return event.equals("Timer_HelpOverdue") ? inWorkingHours(amount) : inWorkingDays(amount);
        }

        public Date inWorkingDays(int days) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(days * 86_400L));
        }

        public Date inWorkingHours(int hours) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(hours * 3_600L));
        }
    }

    static ProcessEngine inMemory() {
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName("process-test");
        settings.setJdbcUrl("jdbc:h2:mem:process-test");
        settings.setExpressionManager(new MockExpressionManager());
        settings.setJobExecutorActivate(false);
        settings.setEnforceHistoryTimeToLive(true);
        return settings.buildProcessEngine();
    }

    @BeforeEach
    void startAfresh() {
        AbstractAssertions.init(ENGINE);
        play("deadlines", new SomeDeadlines());
    }

    @AfterEach
    void tidyUp() {
        Mocks.reset();
        ClockUtil.reset();
        var repository = ENGINE.getRepositoryService();
        repository.createDeploymentQuery().list().forEach(old -> repository.deleteDeployment(old.getId(), true));
        AbstractAssertions.reset();
    }

    /** Lets an object answer under this name in the expressions of the models. */
    protected static void play(String bean, Object answers) {
        Mocks.register(bean, answers);
    }

    /** Deploys models as the program does: each with the forms that it names. */
    protected static void deploy(String... processIds) {
        for (String processId : processIds) {
            var deployment = ENGINE.getRepositoryService().createDeployment().name(processId);
            var model = text(find(processId + ".bpmn"));
            deployment.addString(processId + ".bpmn", model);
            FORM_REF.matcher(model)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .forEach(form -> add(deployment, form));
            deployment.deploy();
        }
    }

    /** Deploys a stand-in for a called process: one user task {@code Task_Stub} to complete when it shall end. */
    protected static void deployStub(String processId) {
        var model = Bpmn.createExecutableProcess(processId)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("Task_Stub")
                .endEvent()
                .done();
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance(processId + ".bpmn", model)
                .deploy();
    }

    protected static ProcessInstance start(String processId, String businessKey) {
        return ENGINE.getRuntimeService().startProcessInstanceByKey(processId, businessKey);
    }

    /** Completes the one open task with this id in the process, with the answers that the model refers to. */
    protected static void complete(ProcessInstance process, String taskId, Map<String, Object> answers) {
        ENGINE.getTaskService().complete(task(taskId, process).getId(), answers);
    }

    /** Sends a message as the workflow doors do: to all that wait under the business key. */
    protected static void send(String message, String businessKey) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult();
    }

    /** The process that a call activity of this key started last. */
    protected static ProcessInstance called(String processId, ProcessInstance by) {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(by.getProcessInstanceId())
                .processDefinitionKey(processId)
                .singleResult();
    }

    protected static void timeIs(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    private static void add(DeploymentBuilder deployment, String form) {
        deployment.addString(form + ".form", text(find(form + ".form")));
    }

    private static Path find(String file) {
        try (var files = Files.walk(PROCESSES)) {
            return files.filter(path -> path.getFileName().toString().equals(file))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(file + " is nowhere in processes/"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
