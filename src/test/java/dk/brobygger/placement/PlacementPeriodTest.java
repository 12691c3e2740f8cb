package dk.brobygger.placement;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import dk.brobygger.ProcessTest;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacementPeriodTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000001";

    Answers placement = new Answers();

    /** Answers what the model asks, as a placement would. */
    public static class Answers {
        String next = "DUE";
        String review = "NONE";
        boolean over = true;
        boolean ill = true;
        String illnessStep = "CALL";
        boolean repeated;
        boolean stoppedByBarrier;
        boolean fatal;
        boolean ratioMet;

        private Date soon() {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(3_600));
        }

        public void begin(String key) {}

        public void decideFollowUpPlan(String key) {}

        public Date firstDay(String key) {
            return soon();
        }

        public Date nextContact(String key) {
            return soon();
        }

        public String whatIsNext(String key) {
            return next;
        }

        public Date nextReview(String key) {
            return soon();
        }

        public String whatToReview(String key) {
            return review;
        }

        public Date nextEndStep(String key) {
            return soon();
        }

        public boolean isOver(String key) {
            return over;
        }

        public void warnOfEnd(String key) {}

        public Date sameDay(String key) {
            return soon();
        }

        public boolean isIll(String key) {
            return ill;
        }

        public Date nextIllnessStep(String key) {
            return soon();
        }

        public String illnessStep(String key) {
            return illnessStep;
        }

        public void releaseSeat(String key) {}

        public boolean isRepeatedAbsence(String key) {
            return repeated;
        }

        public String openEffort(String key) {
            return "effort-1";
        }

        public boolean isStoppedByBarrier(String key) {
            return stoppedByBarrier;
        }

        public void blockSharing(String key) {}

        public boolean isInjuryFatal(String key) {
            return fatal;
        }

        public Date injuryReportDue(String key) {
            return soon();
        }

        public void decideDuration(String key) {}

        public Date nextRatioCheck(String key) {
            return soon();
        }

        public boolean isRatioMet(String key) {
            return ratioMet;
        }
    }

    /** The wage room's bean, as far as this model asks it. */
    public static class Wages {
        public String openNegotiation(String key) {
            return "negotiation-1";
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("placementTasks", placement);
        play("wageTasks", new Wages());
        deploy("placement-period");
        for (String called :
                new String[] {"follow-up", "progression-review", "extension", "parallel-effort", "wage-negotiation"})
            deployStub(called);
    }

    @Test
    void follows_up_by_the_plan_and_is_closed_after_the_last_day() {
        var process = running();

        execute(job("Timer_UntilNextContact", process));
        assertThat(process).isWaitingAt("Call_FollowUp");
        complete(called("follow-up", process), "Task_Stub", Map.of());
        assertThat(process).isWaitingAt("Timer_UntilNextContact");

        placement.next = "NONE";
        execute(job("Timer_UntilNextContact", process));
        execute(job("Timer_UntilNextReview", process));
        execute(job("Timer_UntilEndWarning", process));

        assertThat(process).isWaitingAtExactly("Task_ClosePlacement");
        complete(process, "Task_ClosePlacement", Map.of());
        assertThat(process).hasPassed("End_PlacementCompleted").isEnded();
    }

    @Test
    void an_internal_stop_ends_the_weeks() {
        var process = running();
        send("PlacementMentorLeft", KEY);
        assertThat(process).isWaitingAt("Task_AgreeOnMentor");

        complete(process, "Task_AgreeOnMentor", Map.of("outcome", "stop"));

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @Test
    void a_negotiation_runs_beside_the_placement_with_its_own_key() {
        var process = running();

        send("ProgressionFunctionReady", KEY);

        assertThat(process).isWaitingAt("Call_WageNegotiation", "Timer_UntilNextContact");
        assertThat(called("wage-negotiation", process)).isNotNull();
        org.assertj.core.api.Assertions.assertThat(
                        called("wage-negotiation", process).getBusinessKey())
                .isEqualTo("negotiation-1");
    }

    ProcessInstance running() {
        var process = start("placement-period", KEY);
        assertThat(process).isWaitingAt("Timer_UntilFirstDay");
        execute(job("Timer_UntilFirstDay", process));
        return process;
    }
}
