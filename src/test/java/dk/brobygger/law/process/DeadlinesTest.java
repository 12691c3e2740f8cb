package dk.brobygger.law.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.law.Law;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.law.WorkingTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model asks for its due dates by {@code ${deadlines.of(execution)}}; the engine knows no {@code task} there. */
class DeadlinesTest {

    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    static final ProcessEngine ENGINE = Law.engine();

    @AfterAll
    static void forget() {
        Mocks.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, outreach, Task_NoteContact, 2026-11-24T16:00",
        "2026-11-26T09:00, outreach, Task_NoteContact, 2026-11-27T14:00",
        "2026-11-23T09:00, partnership-deviation, Task_HandleDeviation, 2026-11-23T16:00", // the same day
        "2026-11-23T17:00, partnership-deviation, Task_HandleDeviation, 2026-11-24T16:00", // its work is over
        "2026-11-27T13:00, placement-period, Task_GiveUrgentHelp, 2026-11-30T09:00", // two hours of work
        "2026-11-23T09:00, managers-own, Task_AddedByManager, 2026-11-30T16:00"
    })
    void a_step_is_due_by_its_row(LocalDateTime now, String process, String task, LocalDateTime due) {
        var clock = Clock.fixed(now.atZone(DENMARK).toInstant(), DENMARK);
        Mocks.register(
                "deadlines",
                new Deadlines(Law.desk(), new WorkingDays(WorkingTime.usual()), ENGINE.getRepositoryService(), clock));
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask(task)
                                .camundaDueDate("${deadlines.of(execution)}")
                                .endEvent()
                                .done())
                .deploy();

        var started = ENGINE.getRuntimeService().startProcessInstanceByKey(process);

        var step = ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceId(started.getId())
                .singleResult();
        assertThat(step.getDueDate()).isEqualTo(Date.from(due.atZone(DENMARK).toInstant()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:00, wage-negotiation, Timer_AnswerOverdue, 2026-12-10T16:00", // ten working days
        "2026-11-27T13:00, placement-period, Timer_HelpOverdue, 2026-11-30T09:00", // two hours of work
        "2026-11-26T09:00, establishment, Timer_StatementExpired, 2026-12-10T09:00", // fourteen days, to the hour
        "2026-11-23T09:00, managers-own, Timer_AddedByManager, 2026-11-30T16:00"
    })
    void a_timer_goes_off_by_its_row(LocalDateTime now, String process, String timer, LocalDateTime at) {
        var clock = Clock.fixed(now.atZone(DENMARK).toInstant(), DENMARK);
        Mocks.register(
                "deadlines",
                new Deadlines(Law.desk(), new WorkingDays(WorkingTime.usual()), ENGINE.getRepositoryService(), clock));
        ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_Waiting")
                                .boundaryEvent(timer)
                                .timerWithDate("${deadlines.at(execution, '" + timer + "')}")
                                .endEvent()
                                .moveToActivity("Task_Waiting")
                                .endEvent()
                                .done())
                .deploy();

        var started = ENGINE.getRuntimeService().startProcessInstanceByKey(process);

        var job = ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(started.getId())
                .singleResult();
        assertThat(job.getDuedate()).isEqualTo(Date.from(at.atZone(DENMARK).toInstant()));
    }
}
