package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first call to a signed agreement, with every human step at the browser. */
@Story
class ACompanyBecomesAPartnerTest {

    private static final String COMPANY = "Broens Kantine A/S";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void a_company_is_called_met_and_signs_and_its_page_shows_what_it_promised() throws Exception {
        var office = new Office(port, clock);
        var company = town.company(COMPANY, "24");
        var consultant = staff.at("virksomhedskonsulent");

        consultant
                .opens("companies/" + company)
                .press("Ny kontakt")
                .writes("Formål", "Opgaver i kantinen, som en ufaglært kan løse")
                .press("Begynd kontakt")
                .sees("Forbered kontakt");
        consultant.picture("a1-new-contact");
        var caseId = consultant.course();

        var meeting = Map.of("outcome", "MEETING", "spokeWith", "Dorte Lindegren");
        var life = new Life(office, caseId, staff.about(COMPANY))
                .wish(
                        "Task_PrepareContact",
                        Map.of(
                                "purpose", "Finde opgaver, som en ufaglært kan løse i kantinen",
                                "channel", "PHONE",
                                "contactName", "Dorte Lindegren",
                                "level", "FOREMAN"))
                .wish("Task_CallCompany", meeting)
                .wish("Task_ProposeCentre", meeting)
                .wish("Task_OfferMeeting", meeting)
                .wish("Task_HoldMeeting", held())
                .wish("Task_DraftAgreement", promised());
        life.until("Task_SignAgreement");
        assertThat(life.lived())
                .extracting(Life.Lived::step)
                .startsWith("Task_PrepareContact")
                .contains("Task_HoldMeeting", "Task_SendMinutes", "Task_DraftAgreement", "Task_ApproveAgreement");

        consultant
                .finds("Registrér virksomhedens svar", COMPANY)
                .answers(Map.of("answer", "SIGNED"))
                .picture("a2-sign")
                .finishes()
                .sees("»Registrér virksomhedens svar« er afsluttet.");

        consultant
                .opens("courses/" + caseId)
                .sees("Partnerskab", "I kraft", "Kantine")
                .picture("a3-course");
        assertThat(consultant.text()).contains("2 pladser", "6-15 timer om ugen");
        consultant.opens("companies/" + company).sees("Dorte Lindegren").picture("a4-company");
        assertThat(office.stage(caseId)).isEqualTo("PARTNERSHIP");
        assertThat(office.history(caseId)).contains("PartnershipSigned");
    }

    private static Map<String, Object> held() {
        return Map.of(
                "meetingResult", "HELD",
                "needs", "To hænder i kantinen om formiddagen",
                "agreementWanted", "YES",
                "functions.0.function", "Kantine",
                "functions.0.number", 2,
                "functions.0.weeklyHours", 10);
    }

    private static Map<String, Object> promised() {
        return Map.of(
                "kind", "BINDING",
                "moneyInvolved", true,
                "amount", 12_000,
                "places.0.function", "Kantine",
                "places.0.total", 2,
                "places.0.weeklyHoursFrom", 6,
                "places.0.weeklyHoursTo", 15);
    }
}
