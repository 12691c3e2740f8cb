package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import java.time.Clock;
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
    NoteDesk notes;

    @Autowired
    PlacementDesk placements;

    @Autowired
    AftercareDesk aftercares;

    Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
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
        assertThat(as(() -> notes.of(caseId)))
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
