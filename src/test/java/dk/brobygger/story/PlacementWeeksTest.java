package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.effort.Barrier;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.establishment.AgreementFacts;
import dk.brobygger.followup.ContactFacts;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.followup.MissedReason;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementOutcome;
import dk.brobygger.placement.PlacementStatus;
import dk.brobygger.progression.ProgressionDesk;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The weeks of a placement lived step by step, with what may happen in them. */
@Story
class PlacementWeeksTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    CaseDesk cases;

    @Autowired
    PlacementDesk placements;

    @Autowired
    FollowUpDesk followUp;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    IncidentDesk incidents;

    @Autowired
    ParallelEffortDesk efforts;

    @Autowired
    ProgressionDesk progression;

    @Autowired
    RuntimeService engine;

    Office office;
    CaseId placement;
    final Map<String, Map<String, Object>> wishes = new HashMap<>();

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
        wishes.put("Task_AssessExtension", Map.of("outcome", "none"));
    }

    @AfterEach
    void leaveNothingRunning() {
        engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(placement.toString())
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.deleteProcessInstance(left.getId(), "the story is told"));
    }

    @Test
    void thirteen_weeks_are_followed_up_reviewed_and_closed() throws Exception {
        begin(13);

        var scores = new ArrayList<>(List.of("4", "5", "6", "6"));
        var walked = new ArrayList<String>();
        while (status() != PlacementStatus.COMPLETED && walked.size() < 60) {
            var open = office.open(placement.toString());
            if (open.isEmpty()) {
                office.nextDue();
                continue;
            }
            var next = open.get(0);
            if (next.step().equals("Task_ReviewProgression")) wishes.put(next.step(), scores(scores.remove(0)));
            office.answer(next, wishes.getOrDefault(next.step(), Map.of()));
            walked.add(next.step());
        }

        assertThat(walked)
                .containsSubsequence(
                        "Task_CallOnFirstDay",
                        "Task_HoldMidwayMeeting",
                        "Task_AssessExtension",
                        "Task_HoldEndMeeting",
                        "Task_ClosePlacement");
        assertThat(walked).filteredOn("Task_ReviewProgression"::equals).hasSize(4);
        assertThat(walked).filteredOn("Task_HoldExtraFollowUp"::equals).hasSize(1);
        assertThat(plan()).filteredOn(ContactFacts::held).hasSize(11);
        assertThat(ask(() -> placements.outcome(placement))).isEqualTo(PlacementOutcome.COMPLETED);
        assertThat(isRunning()).isFalse();
    }

    @Test
    void a_function_at_seven_opens_a_negotiation_beside_the_placement() throws Exception {
        begin(13);
        wishes.put("Task_ReviewProgression", scores("7"));

        var review = office.waitFor(placement.toString(), "Task_ReviewProgression");
        office.answer(review, wishes.get("Task_ReviewProgression"));

        assertThat(office.isOpen(placement.toString(), "Task_PrepareNegotiation"))
                .isTrue();
        assertThat(ask(() -> progression.functionsReadyForWages(placement))).containsExactly("Rengøring", "Kantine");
        assertThat(status()).isEqualTo(PlacementStatus.RUNNING);
    }

    @Test
    void a_talk_that_nobody_holds_reaches_the_leader_and_is_noted_as_missed() throws Exception {
        begin(13);

        office.waitFor(placement.toString(), "Task_TakeCareOfOverdue");
        var overdue = plan().stream()
                .filter(contact -> contact.isPlanned() && PlanTrack.TALKS.has(contact.kind()))
                .findFirst()
                .orElseThrow();
        while (plan().contains(overdue)) office.nextDue();

        assertThat(office.isOpen(placement.toString(), "Task_TakeCareOfOverdue"))
                .isFalse();
        assertThat(plan())
                .filteredOn(talk -> talk.title().equals(overdue.title()))
                .extracting(ContactFacts::missedReason)
                .containsExactly(MissedReason.SUPERSEDED);
    }

    @Test
    void illness_is_noted_called_about_and_paused_and_the_plan_waits() throws Exception {
        begin(13);
        office.answer(office.waitFor(placement.toString(), "Task_CallOnFirstDay"), Map.of());
        report(() -> absences.reportIllness(placement, today(), null));

        office.answer(placement.toString(), "Task_NoteIllness", Map.of());
        office.answer(office.waitFor(placement.toString(), "Task_CallSickCandidate"), Map.of("reached", "no"));
        assertThat(office.isOpen(placement.toString(), "Task_HoldFollowUp")).isFalse();
        office.answer(
                office.waitFor(placement.toString(), "Task_DecidePause"),
                Map.of("outcome", "pause", "pauseUntil", today().plusWeeks(2).toString()));
        assertThat(status()).isEqualTo(PlacementStatus.PAUSED);
        report(() -> absences.recover(placement, today()));

        assertThat(status()).isEqualTo(PlacementStatus.RUNNING);
        office.waitFor(placement.toString(), "Task_HoldFollowUp");
    }

    @Test
    void urgent_help_that_waits_two_working_hours_goes_to_the_leader_too() throws Exception {
        begin(13);
        report(() -> incidents.urgentHelp(placement, "Kandidaten er gået grædende hjem."));

        office.waitFor(placement.toString(), "Task_StepIn");
        office.answer(placement.toString(), "Task_GiveUrgentHelp", Map.of("barrierSeen", "no"));

        assertThat(office.isOpen(placement.toString(), "Task_StepIn")).isFalse();
    }

    @Test
    void a_barrier_is_helped_by_a_team_while_the_placement_goes_on() throws Exception {
        begin(13);
        report(() -> efforts.report(placement, Barrier.DEBT));

        office.answer(placement.toString(), "Task_ConvokeTeam", Map.of("members", List.of("DEBT", "SOCIAL")));
        office.answer(placement.toString(), "Task_AnswerAsMember", Map.of("member", "DEBT"));
        office.answer(placement.toString(), "Task_AnswerAsMember", Map.of("member", "SOCIAL"));
        office.answer(
                placement.toString(),
                "Task_AgreeOnHelp",
                Map.of("outcome", "ongoing", "reviewOn", today().plusDays(10).toString()));
        office.answer(office.waitFor(placement.toString(), "Task_FollowUpEffort"), Map.of("outcome", "stop"));

        assertThat(office.isOpen(placement.toString(), "Task_InformCandidate")).isTrue();
        assertThat(ask(() -> placements.outcome(placement))).isEqualTo(PlacementOutcome.ENDED);
    }

    @Test
    void when_the_company_withdraws_the_weeks_end_and_a_new_match_follows() throws Exception {
        begin(13);
        report(() -> placements.endEarly(placement, EndReason.COMPANY_WITHDREW));

        office.answer(placement.toString(), "Task_TalkWithCompany", Map.of());
        office.answer(placement.toString(), "Task_InformCandidate", Map.of());
        office.answer(placement.toString(), "Task_EndInVitas", Map.of());

        assertThat(isRunning()).isFalse();
        assertThat(ask(() -> placements.outcome(placement))).isEqualTo(PlacementOutcome.REMATCH);
    }

    @Test
    void a_job_ends_the_weeks_well() throws Exception {
        begin(13);
        report(() -> placements.endEarly(placement, EndReason.JOB_FOUND));

        office.answer(placement.toString(), "Task_RegisterJob", Map.of());

        assertThat(isRunning()).isFalse();
        assertThat(ask(() -> placements.outcome(placement))).isEqualTo(PlacementOutcome.JOB_FOUND);
    }

    @Test
    void an_extension_within_delegated_authority_is_ruled_on_the_spot() throws Exception {
        begin(13);
        var lastDay = ask(() -> placements.placement(placement)).lastDay();

        office.answer(
                office.waitFor(placement.toString(), "Task_AssessExtension"), Map.of("outcome", "extend", "weeks", 6));
        office.answer(placement.toString(), "Task_RuleOnTheSpot", Map.of("outcome", "granted"));
        office.answer(placement.toString(), "Task_TellExtension", Map.of());

        assertThat(ask(() -> placements.placement(placement)).lastDay()).isEqualTo(lastDay.plusWeeks(6));
    }

    @Test
    void four_weeks_can_not_be_extended_and_the_reason_is_told() throws Exception {
        begin(4);

        office.answer(
                office.waitFor(placement.toString(), "Task_AssessExtension"), Map.of("outcome", "extend", "weeks", 4));

        assertThat(office.isOpen(placement.toString(), "Task_TellRefusal")).isTrue();
    }

    Map<String, Object> scores(String score) {
        return Map.of("held", "held", "score", score, "mentorScore", score, "ownScore", score);
    }

    void begin(int weeks) {
        placement = ask(() -> {
            var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
            var firstDay = today().plusDays(3);
            placements.begin(new AgreementFacts(
                    caseId,
                    new CitizenId(UUID.randomUUID()),
                    new CompanyId(UUID.randomUUID()),
                    new PNumber("1012345678"),
                    null,
                    firstDay,
                    firstDay.plusWeeks(weeks).minusDays(3),
                    weeks,
                    List.of("Rengøring", "Kantine"),
                    BigDecimal.TEN,
                    List.of(),
                    "Preben Høgsted",
                    Set.of("F1"),
                    true,
                    weeks,
                    weeks >= 13));
            followUp.decidePlan(caseId);
            engine.createProcessInstanceByKey("placement-period")
                    .businessKey(caseId.toString())
                    .startBeforeActivity("Sub_Weeks")
                    .execute();
            return caseId;
        });
    }

    private PlacementStatus status() {
        return ask(() -> placements.placement(placement)).status();
    }

    private List<ContactFacts> plan() {
        return ask(() -> followUp.plan(placement)).stream()
                .filter(contact -> contact.kind() != dk.brobygger.followup.ContactKind.END_WARNING)
                .toList();
    }

    private boolean isRunning() {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(placement.toString())
                        .processDefinitionKey("placement-period")
                        .count()
                > 0;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static void report(Runnable what) {
        ask(() -> {
            what.run();
            return null;
        });
    }

    static <T> T ask(Callable<T> work) {
        try {
            return ActingAs.process(work);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
