package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.wage.WageDesk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The heart of the stories, at a real browser: what staff see and do when it matters. */
@Story
class BrowserStoryTest {

    /** What opening the course page may cost, the frame around it included. */
    private static final int MOST_STATEMENTS = 19;

    /** The same with the cards that follow when the page stands: the diagram, the trail, the notes. */
    private static final long MOST_OF_THE_WHOLE_PAGE = 34;

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    WageDesk wages;

    Office office;
    Browser browser;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
        browser = new Browser(port);
    }

    @AfterEach
    void goHome() {
        browser.close();
    }

    @Test
    void a_seven_in_cleaning_opens_the_wage_negotiation_and_the_course_page_tells() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Klitrosen Rengøring ApS", "24"), "3", false, 10)
                .wish("Task_ReviewProgression", time -> scores(time == 1 ? "4" : "5", time == 1 ? "3" : "4"));
        life.until("Task_HoldMidwayMeeting");
        office.answer(life.caseId(), "Task_HoldMidwayMeeting", Map.of());
        var review = life.until("Task_ReviewProgression");

        // The town of all stories fills the list: what is far down is not on the screen before it is asked for.
        browser.as("jobkonsulent")
                .open("inbox?q=Udfyld%20progressionsskema")
                .sees("Udfyld progressionsskema")
                .picture("inbox");
        browser.open("task/" + review.id()).take();
        browser.choose("Blev målingen holdt?", 0, "Ja");
        for (int row = 0; row < 2; row++) {
            var score = row == 0 ? "7" : "5";
            browser.choose("Jobkonsulentens score", row, score)
                    .choose("Mentors score", row, score)
                    .choose("Kandidatens egen score", row, score)
                    .write("Hvad har I set?", row, "Arbejder selv hele formiddagen")
                    .write("Næste delmål", row, "Hele ruten uden hjælp");
        }
        browser.tick("Hvem var med?", "Mentor").write("Næste delmål", 1, "");
        browser.press("Afslut").sees("Feltet skal udfyldes.").picture("review");
        browser.write("Næste delmål", 1, "Salatbaren alene").finish();
        Statements.begin();
        browser.open("courses/" + life.caseId()).sees("Lønforhandling").sees("Notater");
        var sent = Statements.end();
        assertThat(Statements.mostOfOneRequest())
                .as("SQL statements of the course page, the frame's included: " + sent)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(sent.values().stream().mapToLong(times -> times).sum())
                .as("with the cards that follow: " + sent)
                .isLessThanOrEqualTo(MOST_OF_THE_WHOLE_PAGE);
        browser.picture("course");
        assertThat(browser.text()).contains("13 uger", "Forbered forhandling", "Klitrosen Rengøring");
        browser.onPhone().picture("course-phone").atDesk();
        browser.open("courses").sees("Klitrosen Rengøring").picture("courses");

        browser.open("task/"
                        + office.step(life.caseId(), "Task_PrepareNegotiation").id())
                .take();
        browser.tick("Hvilke funktioner forhandler I om?", "Rengøring")
                .write("Ønsket antal lønnede timer om ugen", 0, "6")
                .write("Timeløn, I går efter", 0, "148")
                .write("Overenskomst eller lønniveau", 0, "Serviceoverenskomsten")
                .write("Hvad får virksomheden ud af det?", 0, "Fire morgener uden vikar")
                .picture("prepare-negotiation")
                .finish();
        assertThat(office.isOpen(life.caseId(), "Task_HoldNegotiationMeeting")).isTrue();

        for (var role : List.of("virksomhedskonsulent", "sagsbehandler", "leder", "revisor")) {
            browser.as(role).open("courses/" + life.caseId()).sees("13 uger");
            assertThat(browser.text()).as(role).contains("Klitrosen Rengøring", "Uge 8");
        }
        browser.as("administrator").tryAddress("courses/" + life.caseId()).sees("Siden findes ikke");
        assertThat(browser.text()).as("who runs the program reads no cases").doesNotContain("Klitrosen Rengøring");
        var caseId = CaseId.parse(life.caseId());
        assertThat(ActingAs.user(
                                new UserId("jobkonsulent"),
                                List.of(Role.JOBKONSULENT),
                                () -> wages.negotiations(caseId))
                        .get(0)
                        .functions())
                .containsExactly("Rengøring");
    }

    @Test
    void a_company_is_called_met_and_signs_and_its_page_shows_what_it_promised() throws Exception {
        var company = town.company("Broens Kantine A/S", "24");
        var caseId = town.companyCourse(office, company);

        browser.as("virksomhedskonsulent").open("inbox").sees("Mine opgaver");
        browser.open("task/" + office.step(caseId, "Task_PrepareContact").id())
                .take()
                .write("Formål med kontakten", 0, "Finde opgaver, som en ufaglært kan løse i kantinen")
                .select("Kanal", "Telefon")
                .write("Hvem vil du tale med?", 0, "Dorte Lindegren")
                .select("Niveau", "Driftsleder eller mester")
                .picture("prepare-contact")
                .finish();

        var life = new Life(office, caseId)
                .wish("Task_CallCompany", Map.of("outcome", "MEETING"))
                .wish("Task_ProposeCentre", Map.of("outcome", "MEETING"))
                .wish("Task_OfferMeeting", Map.of("outcome", "MEETING"))
                .wish("Task_HoldMeeting", Map.of("meetingResult", "HELD", "agreementWanted", "YES"));
        life.until("Task_SignAgreement");
        browser.open("task/" + office.step(caseId, "Task_SignAgreement").id())
                .take()
                .picture("sign-agreement");
        office.answer(caseId, "Task_SignAgreement", Map.of("answer", "SIGNED"));

        assertThat(office.stage(caseId)).isEqualTo("PARTNERSHIP");
        browser.open("courses/" + caseId).sees("Broens Kantine").picture("company-course");
        browser.open("companies/" + company).sees("Dorte Lindegren").picture("company");
    }

    private static Map<String, ?> scores(String cleaning, String canteen) {
        return Map.of(
                "functions.0.score", cleaning,
                "functions.0.mentorScore", cleaning,
                "functions.0.ownScore", cleaning,
                "functions.1.score", canteen,
                "functions.1.mentorScore", canteen,
                "functions.1.ownScore", canteen);
    }
}
