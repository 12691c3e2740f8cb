package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Amina cleans and helps in the canteen for 13 weeks, and comes to 12 paid hours that last. */
@Story
class CleaningLeadsToPaidHoursTest {

    /** What opening the course page may cost, the frame around it included. */
    private static final int MOST_STATEMENTS = 19;

    /** The same with the cards that follow when the page stands: the diagram, the trail, the notes. */
    private static final long MOST_OF_THE_WHOLE_PAGE = 46;

    private static final String AMINA = "Amina R.";
    private static final String COMPANY = "Klitrosen Service ApS";
    private static final List<Integer> CLEANING = List.of(4, 5, 7, 8);
    private static final List<Integer> CANTEEN = List.of(3, 4, 5, 6);

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void six_paid_hours_stand_beside_the_placement_and_twelve_follow_it() throws Exception {
        var office = new Office(port, clock);
        var company = town.company(COMPANY, "24");
        var jobkonsulent = staff.at("jobkonsulent");

        jobkonsulent
                .opens("candidates")
                .press("Ny kandidat")
                .writes("CPR-nummer", Town.nextCpr())
                .picks("Målgruppe", "3 · Aktivitetsparat på kontanthjælp")
                .writes("Fornavn", "Amina")
                .writes("Efternavn", "Raslan")
                .writes("Vej", "Havnevej 3")
                .writes("Postnummer", "6900")
                .writes("By", "Skjern")
                .press("Opret kandidat")
                .press("Nyt forløb")
                .sees("Mød kandidaten");
        var caseId = jobkonsulent.course();
        var life = new Life(office, caseId, staff.about(AMINA))
                .wish("Task_FindPlace", Roads.toCompany(company))
                .wish("Task_AssessMatch", Map.of("travel", "easy", "outcome", "good"))
                .wish("Task_ObtainConsent", Map.of("items", List.of("BASIC", "STRENGTHS", "WORK_CONSIDERATIONS")))
                .wish("Task_FillAgreement", Roads.terms(office, 10))
                .wish("Task_AssessExtension", Map.of("outcome", "none"))
                .wish("Task_ReviewProgression", time -> scores(Math.min(time, 4)));

        life.until("Task_IntroduceCandidate");
        jobkonsulent.does("Introducér kandidaten", AMINA, Map.of());
        var firstDay = office.firstDay(caseId);
        while (office.today().plusDays(7).isBefore(firstDay)) jobkonsulent.movesTheClock("+ 1 uge");
        while (office.today().isBefore(firstDay)) jobkonsulent.movesTheClock("+ 1 dag");
        jobkonsulent.opens("courses/" + caseId).sees("uge 1 af 13").picture("b1-first-day");

        life.until("Task_PrepareNegotiation");
        assertThat(life.daysOf("Task_ReviewProgression")).hasSize(3);
        Statements.begin();
        jobkonsulent.opens("courses/" + caseId).sees("uge 8 af 13", "Rengøring nåede 7 i uge 8");
        jobkonsulent.sees("Notater");
        var sent = Statements.end();
        assertThat(Statements.mostOfOneRequest())
                .as("SQL statements of the course page, the frame's included: " + sent)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(sent.values().stream().mapToLong(times -> times).sum())
                .as("with the cards that follow: " + sent)
                .isLessThanOrEqualTo(MOST_OF_THE_WHOLE_PAGE);
        jobkonsulent
                .picture("b2-week-eight")
                .onPhone()
                .picture("b3-week-eight-phone")
                .atDesk();

        life.wish("Task_PrepareNegotiation", Map.of("weeklyHours", 6, "hourlyWage", 148))
                .wish("Task_HoldNegotiationMeeting", time -> time == 1 ? offer("hybrid", 6) : offer("partTime", 12));
        life.until("Task_StartPaidHours");
        jobkonsulent.does(
                "Sæt lønnede timer i gang", AMINA, Map.of("separation", "Løn onsdag og fredag, praktik ellers"));
        jobkonsulent.opens("courses/" + caseId).sees("uge 8 af 13", "6 t. løn").picture("b4-paid-hours");

        life.until("Task_ConfirmFirstPaidDay");
        var firstPaidDay = office.today();
        assertThat(firstPaidDay).isEqualTo(firstDay.plusWeeks(13));
        assertThat(life.daysOf("Task_ReviewProgression")).hasSize(4);
        jobkonsulent
                .opens("courses/" + caseId)
                .sees("Løn aftalt: 12 timer om ugen")
                .picture("b5-week-fourteen");
        for (var role : List.of("virksomhedskonsulent", "sagsbehandler", "leder", "revisor"))
            staff.at(role).opens("courses/" + caseId).sees("13 uger", COMPANY);

        life.wish("Task_AnswerEffect", Map.of("selfSupporting", "yes", "weeklyHours", 12));
        life.toTheEnd();
        assertThat(life.daysOf("Task_HoldContact"))
                .extracting(day -> ChronoUnit.DAYS.between(firstPaidDay, day))
                .containsExactly(7L, 30L, 60L, 91L, 182L);
        assertThat(ChronoUnit.DAYS.between(
                        firstPaidDay.minusDays(1),
                        life.daysOf("Task_AnswerEffect").get(0)))
                .as("days that she has supported herself")
                .isEqualTo(28);
        jobkonsulent
                .opens("courses/" + caseId)
                .sees("Afsluttet", "Forløbet er evalueret")
                .picture("b6-closed");
        assertThat(office.stage(caseId)).isEqualTo("CLOSED");
    }

    private static Map<String, ?> offer(String kind, int hours) {
        return Map.of("result", "offer", "offerKind", kind, "offerHours", hours, "offerWage", 148);
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
}
