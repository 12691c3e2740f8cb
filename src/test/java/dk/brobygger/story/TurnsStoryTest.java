package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.placement.Barrier;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.ParallelEffortDesk;
import dk.brobygger.placement.PlacementDesk;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Courses that do not go as planned, and lead somewhere all the same. */
@Story
class TurnsStoryTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConsentDesk consents;

    @Autowired
    PlacementDesk placements;

    @Autowired
    ParallelEffortDesk efforts;

    @Autowired
    AftercareDesk aftercares;

    @Autowired
    WorkingDays days;

    Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
    }

    @Test
    void a_dagpenge_recipient_has_four_weeks_and_the_table_refuses_more_with_its_reason() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Fire Uger Stål ApS", "24"), "1", true, 37);
        var caseId = CaseId.parse(life.caseId());
        assertThat(as(() -> placements.placement(caseId)).weeks()).isEqualTo(4);
        life.wish("Task_AssessExtension", Map.of("outcome", "extend", "weeks", 2));

        var refusal = life.until("Task_TellRefusal");

        var data = office.as("jobkonsulent")
                .get("/api/tasks/" + refusal.id())
                .body()
                .path("data");
        assertThat(data.toString()).contains("LAB § 61");
        assertThat(as(() -> placements.placement(caseId)).weeks()).isEqualTo(4);
        life.until("Task_ClosePlacement");
    }

    @Test
    void consent_withdrawn_in_week_three_stops_the_sharing_at_once_and_the_placement_is_reassessed() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Samtykke Service A/S", "24"), "3", false, 15);
        var caseId = CaseId.parse(life.caseId());
        life.untilDay(as(() -> placements.placement(caseId)).firstDay().plusDays(16));
        var given = as(() -> consents.consentsOf(caseId)).get(0);

        as(() -> {
            consents.withdraw(given.id(), given.inForce());
            return null;
        });

        assertThat(as(() -> consents.shareable(given.citizen(), given.company())))
                .isEmpty();
        assertThat(as(() -> consents.briefs(caseId))).allMatch(brief -> brief.isRetracted());
        life.until("Task_NotifyRecipients");
        life.wish("Task_ReassessPlacement", Map.of("outcome", "continue"));
        life.until("Task_HoldMidwayMeeting");
        assertThat(life.daysOf("Task_ReassessPlacement")).hasSize(1);
        assertThat(as(() -> placements.isOpen(caseId))).isTrue();
    }

    @Test
    void a_barrier_in_week_five_is_answered_within_two_working_days_and_the_placement_goes_on() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Barriere Kantine ApS", "24"), "3", false, 15);
        var caseId = CaseId.parse(life.caseId());
        life.untilDay(as(() -> placements.placement(caseId)).firstDay().plusDays(30));

        as(() -> {
            efforts.report(caseId, Barrier.DEBT);
            return null;
        });

        office.answer(life.caseId(), "Task_ConvokeTeam", Map.of("members", List.of("SOCIAL", "DEBT")));
        var asked = office.step(life.caseId(), "Task_AnswerAsMember");
        var due = OffsetDateTime.parse(asked.due()).atZoneSameInstant(ZoneId.of("Europe/Copenhagen"));
        assertThat(days.between(office.today(), due.toLocalDate())).isLessThanOrEqualTo(2);
        life.wish("Task_AgreeOnHelp", Map.of("outcome", "resolved"));
        life.until("Task_AgreeOnHelp");
        office.answer(life.caseId(), "Task_AgreeOnHelp", Map.of("outcome", "resolved"));

        assertThat(as(() -> efforts.efforts(caseId)).get(0).state().name()).isEqualTo("RESOLVED");
        assertThat(as(() -> placements.isOpen(caseId))).isTrue();
    }

    @Test
    void a_risk_in_aftercare_brings_another_team_and_a_lost_job_a_new_match() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Tilbagefald ApS", "24"), "3", false, 15)
                .wish(
                        "Task_HoldNegotiationMeeting",
                        Map.of("result", "offer", "offerKind", "partTime", "offerHours", 12));
        var caseId = CaseId.parse(life.caseId());
        life.until("Task_HoldContact");

        as(() -> {
            aftercares.reportRisk(caseId, "Kommer for sent tre dage i træk");
            return null;
        });
        office.answer(
                life.caseId(),
                "Task_HoldRiskMeeting",
                Map.of("mentorNeeded", true, "parallelEffortNeeded", true, "barrier", "DEBT"));
        assertThat(office.open(life.caseId()))
                .extracting(Office.Open::step)
                .contains("Task_RuleOnMentor", "Task_HoldContact");
        office.answer(life.caseId(), "Task_RuleOnMentor", Map.of("mentorGranted", "yes"));
        assertThat(office.isOpen(life.caseId(), "Task_ConvokeTeam")).isTrue();

        office.answer(life.caseId(), "Task_HoldContact", Map.of("status", "lost"));
        office.answer(
                life.caseId(), "Task_RecordJobLoss", Map.of("learning", "Timerne steg for hurtigt i ferieperioden."));
        office.answer(life.caseId(), "Task_ChooseWayOn", Map.of("wayOn", "newCourse"));

        assertThat(office.isOpen(life.caseId(), "Task_MeetCandidate")).isTrue();
        assertThat(as(() -> cases.notes(caseId)))
                .anyMatch(note -> note.text().contains("Timerne steg for hurtigt i ferieperioden."));
    }

    @Test
    void a_job_found_in_the_midst_of_the_weeks_becomes_an_employment() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Jobfund ApS", "24"), "3", false, 15);
        var caseId = CaseId.parse(life.caseId());
        life.untilDay(as(() -> placements.placement(caseId)).firstDay().plusDays(30));

        as(() -> {
            placements.endEarly(caseId, EndReason.JOB_FOUND);
            return null;
        });
        life.wish("Task_CheckContract", Map.of("contract", "inOrder"));
        life.until("Task_ConfirmFirstPaidDay");

        assertThat(life.lived()).extracting(Life.Lived::step).contains("Task_RegisterJob", "Task_CheckContract");
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT, Role.SAGSBEHANDLER), work);
    }
}
