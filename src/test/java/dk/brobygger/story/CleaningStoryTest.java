package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.aftercare.EvaluationDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.wage.WageDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Amina cleans and helps in the canteen for 13 weeks, and comes to 12 paid hours that last. */
@Story
class CleaningStoryTest {

    static final List<Integer> CLEANING = List.of(4, 5, 7, 8);
    static final List<Integer> CANTEEN = List.of(3, 4, 5, 6);

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    WageDesk wages;

    @Autowired
    PlacementDesk placements;

    @Autowired
    AftercareDesk aftercares;

    @Autowired
    EvaluationDesk evaluations;

    Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
    }

    @Test
    void six_paid_hours_stand_beside_the_placement_and_twelve_follow_it() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Klitrosen Service ApS", "24"), "3", false, 10);
        var caseId = CaseId.parse(life.caseId());
        var placement = as(() -> placements.placement(caseId));
        assertThat(placement.weeks()).isEqualTo(13);
        life.wish("Task_ReviewProgression", time -> scores(Math.min(time, 4)));

        life.until("Task_PrepareNegotiation");
        assertThat(week(placement.firstDay())).isEqualTo(8);
        assertThat(life.daysOf("Task_ReviewProgression")).hasSize(3);
        assertThat(as(() -> wages.negotiations(caseId)).get(0).functions()).containsExactly("Rengøring");

        life.wish("Task_PrepareNegotiation", Map.of("weeklyHours", 6, "hourlyWage", 148))
                .wish(
                        "Task_HoldNegotiationMeeting",
                        time -> time == 1
                                ? Map.of("result", "offer", "offerKind", "hybrid", "offerHours", 6, "offerWage", 148)
                                : Map.of(
                                        "result",
                                        "offer",
                                        "offerKind",
                                        "partTime",
                                        "offerHours",
                                        12,
                                        "offerWage",
                                        148));
        life.until("Task_StartPaidHours");
        office.answer(
                life.caseId(), "Task_StartPaidHours", Map.of("separation", "Løn onsdag og fredag, praktik ellers"));
        var paid = as(() -> wages.paidHours(caseId)).get(0);
        assertThat(paid.weeklyHours()).isEqualByComparingTo("6");
        assertThat(paid.functions()).containsExactly("Rengøring");
        assertThat(as(() -> placements.isOpen(caseId))).isTrue();

        var firstPaidDay = life.until("Task_ConfirmFirstPaidDay");
        var job = as(() -> wages.employment(caseId)).orElseThrow();
        assertThat(job.weeklyHours()).isEqualByComparingTo("12");
        assertThat(ChronoUnit.WEEKS.between(placement.firstDay(), job.firstDay()) + 1)
                .isEqualTo(14);
        assertThat(life.daysOf("Task_ReviewProgression")).hasSize(4);
        assertThat(firstPaidDay.process()).isEqualTo("employment-start");

        life.wish("Task_AnswerEffect", Map.of("selfSupporting", "yes", "weeklyHours", 12));
        life.toTheEnd();
        assertThat(as(() -> aftercares.aftercare(caseId)).orElseThrow().contacts())
                .extracting(contact -> (int) ChronoUnit.DAYS.between(job.firstDay(), contact.dueOn()))
                .startsWith(7, 30, 60, 91);
        assertThat(life.daysOf("Task_HoldContact").get(0))
                .isEqualTo(job.firstDay().plusDays(7));
        var measured = as(() -> evaluations.evaluation(caseId))
                .orElseThrow()
                .measurements()
                .get(0);
        assertThat(measured.days()).isEqualTo(28);
        assertThat(measured.selfSupporting()).isEqualTo("yes");
        assertThat(life.daysOf("Task_AnswerEffect").get(0)).isEqualTo(measured.dueOn());
        assertThat(office.stage(life.caseId())).isEqualTo("CLOSED");
    }

    private int week(LocalDate firstDay) {
        return (int) ChronoUnit.WEEKS.between(firstDay, office.today()) + 1;
    }

    private static Map<String, ?> scores(int time) {
        var cleaning = String.valueOf(CLEANING.get(time - 1));
        var canteen = String.valueOf(CANTEEN.get(time - 1));
        return Map.of(
                "functions.0.score", cleaning,
                "functions.0.mentorScore", cleaning,
                "functions.0.ownScore", cleaning,
                "functions.1.score", canteen,
                "functions.1.mentorScore", canteen,
                "functions.1.ownScore", canteen);
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), work);
    }
}
