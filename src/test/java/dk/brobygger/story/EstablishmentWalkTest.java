package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.match.MatchDesk;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first meeting with a candidate to the introduction at the company, through the API, and what may stop it. */
@Story
class EstablishmentWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    ConsentDesk consents;

    @Autowired
    EstablishmentDesk establishments;

    @Autowired
    MatchDesk matches;

    Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
    }

    @Test
    void a_candidate_is_met_matched_heard_and_granted_a_placement_of_thirteen_weeks() throws Exception {
        var course = established(town.company("Etableret A/S", "24"), "3", 37);

        assertThat(office.open(course)).extracting(Office.Open::step).contains("Task_IntroduceCandidate");
        assertThat(office.card(course).path("weeks").asInt()).isEqualTo(13);
    }

    @Test
    void a_dagpenge_recipient_cannot_be_given_more_than_four_weeks() throws Exception {
        var course = confirmed(town.company("Fire Uger ApS", "24"), "1", Map.of("weeks", 5, "weeklyHours", 37));

        office.answer(course, "Task_RecordStatement", Map.of("agrees", "yes"));

        assertThat(office.isOpen(course, "Task_ResolveLawCheck")).isTrue();
    }

    @Test
    void without_wages_a_leader_is_asked_and_a_refused_ruling_leads_to_a_new_match() throws Exception {
        var course = confirmed(
                town.company("Uden Løn ApS", "24"), "3", Map.of("weeks", 13, "weeklyHours", 20, "wagesExpected", "no"));
        office.answer(course, "Task_RecordStatement", Map.of("agrees", "yes"));
        office.answer(course, "Task_DecideWageException", Map.of("decision", "allow"));
        office.answer(course, "Task_SendVitas", Map.of("vitasNumber", "V-1"));
        office.answer(course, "Task_MakeRuling", Map.of("decision", "refuse"));
        office.answer(course, "Task_DeliverRefusal", Map.of());

        office.answer(course, "Task_ChooseNextStep", Map.of("next", "rematch"));

        assertThat(office.isOpen(course, "Task_MeetCandidate")).isTrue();
        assertThat(office.card(course).path("company").isNull()).isTrue();
    }

    @Test
    void withdrawn_consent_stops_the_sharing_and_the_caseworker_decides_whether_it_goes_on() throws Exception {
        var course = confirmed(town.company("Samtykke A/S", "24"), "3", Map.of("weeks", 13, "weeklyHours", 20));
        var caseId = CaseId.parse(course);
        var given = asJobkonsulent(() -> consents.consentsOf(caseId)).get(0);

        asJobkonsulent(() -> {
            consents.withdraw(given.id(), given.inForce());
            return null;
        });

        assertThat(asJobkonsulent(() -> consents.shareable(given.citizen(), given.company())))
                .isEmpty();
        assertThat(asJobkonsulent(() -> consents.briefs(caseId))).allMatch(brief -> brief.isRetracted());
        office.answer(course, "Task_NotifyRecipients", Map.of());
        office.answer(course, "Task_AssessWithoutConsent", Map.of("canContinue", "no"));
        assertThat(office.isOpen(course, "Task_MeetCandidate")).isTrue();
    }

    @Test
    void changed_terms_take_the_confirmations_away() throws Exception {
        var course = filled(town.company("Nye Vilkår A/S", "24"), "3", Map.of("weeks", 13, "weeklyHours", 20));
        office.answer(course, "Task_ConfirmCompany", Map.of());

        asJobkonsulent(() -> {
            establishments.changeTerms(CaseId.parse(course), "Flere timer");
            return null;
        });

        assertThat(office.open(course)).extracting(Office.Open::step).containsExactly("Task_FillAgreement");
        office.answer(course, "Task_FillAgreement", Map.of("weeklyHours", 25));
        assertThat(office.open(course))
                .extracting(Office.Open::step)
                .containsExactlyInAnyOrder("Task_ConfirmCompany", "Task_ConfirmCandidate", "Task_ConfirmMunicipality");
    }

    @Test
    void a_search_that_stops_is_evaluated_and_closed() throws Exception {
        var course = town.placementCourse(office, town.candidate("3", false));
        office.answer(course, "Task_MeetCandidate", Map.of("outcome", "notReady"));
        office.answer(course, "Task_AssessRights", Map.of("next", "stop"));

        walkToTheEnd(course);

        assertThat(office.stage(course)).isEqualTo("CLOSED");
    }

    @Test
    void a_job_found_during_the_search_leads_to_the_employment_and_its_end() throws Exception {
        var course = town.placementCourse(office, town.candidate("2", true));
        asJobkonsulent(() -> {
            matches.findJob(CaseId.parse(course));
            return null;
        });
        assertThat(office.isOpen(course, "Task_MeetCandidate")).isFalse();

        walkToTheEnd(course);

        assertThat(office.stage(course)).isEqualTo("CLOSED");
    }

    /** Answers whatever opens, and lets time pass, until the case is closed. */
    private void walkToTheEnd(String course) throws Exception {
        for (int move = 0; move < 120 && !office.stage(course).equals("CLOSED"); move++) {
            var open = office.open(course);
            if (open.isEmpty()) office.nextDue();
            else {
                office.answer(open.get(0), Map.of());
            }
        }
    }

    private String established(UUID company, String group, int hours) throws Exception {
        var course = confirmed(company, group, Map.of("weeklyHours", hours));
        office.answer(course, "Task_RecordStatement", Map.of("agrees", "yes"));
        office.answer(course, "Task_SendVitas", Map.of("vitasNumber", "V-1"));
        office.answer(course, "Task_MakeRuling", Map.of("decision", "grant"));
        office.answer(course, "Task_ReceiveGrant", Map.of("vitasState", "BEVILGET"));
        return course;
    }

    private String confirmed(UUID company, String group, Map<String, ?> terms) throws Exception {
        var course = filled(company, group, terms);
        office.answer(course, "Task_ConfirmCompany", Map.of("givenFor", "onBehalf"));
        office.answer(course, "Task_ConfirmCandidate", Map.of());
        office.answer(course, "Task_ConfirmMunicipality", Map.of());
        return course;
    }

    private String filled(UUID company, String group, Map<String, ?> terms) throws Exception {
        var course = town.placementCourse(office, town.candidate(group, false));
        office.answer(course, "Task_MeetCandidate", Map.of("outcome", "ready", "weeklyHours", 20));
        office.answer(
                course,
                "Task_FindPlace",
                Map.of("outcome", "company", "companyId", company.toString(), "function", "rengøring"));
        office.answer(course, "Task_AssessMatch", Map.of("outcome", "good", "score", 8));
        office.answer(course, "Task_ObtainConsent", Map.of("items", List.of("BASIC", "STRENGTHS")));
        office.answer(course, "Task_WriteBrief", Map.of());
        office.answer(course, "Task_HoldClarifyingMeeting", Map.of("outcome", "match"));
        office.answer(course, "Task_AlignExpectations", Map.of());
        var wishes = new HashMap<String, Object>(terms);
        wishes.put("firstDay", office.today().plusDays(21).toString());
        office.answer(course, "Task_FillAgreement", wishes);
        return course;
    }

    private static <T> T asJobkonsulent(Callable<T> work) throws Exception {
        return ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), work);
    }
}
