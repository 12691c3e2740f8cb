package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.SpringTest;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.InboxItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The course with a company in the whole program: the forms, the desks and the engine together. */
@SpringTest
class CompanyCourseStoryTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StepDesk steps;

    @Autowired
    OutreachDesk outreach;

    @Autowired
    CompanyDesk companies;

    @Autowired
    ContactDesk contacts;

    @Autowired
    Companies kept;

    CompanyId company;

    @BeforeEach
    void aCompany() {
        company = kept.saveAndFlush(CompanyFixture.aCompany()).id();
    }

    @Test
    void a_call_leads_to_a_meeting_and_the_needs_lead_to_an_agreement() throws Exception {
        var caseId = as(() -> outreach.start(company, "Rengøring til ufaglærte", null));
        answer(caseId, "Task_PrepareContact", prepared());
        assertThat(open(caseId).step()).isIn("Task_CallCompany", "Task_ProposeCentre", "Task_OfferMeeting");

        answer(caseId, open(caseId).step(), Map.of("outcome", "MEETING", "spokeWith", "Dorte Lindegren"));
        answer(caseId, "Task_NoteContact", Map.of("summary", "De vil gerne mødes", "nextStep", "Book møde"));
        answer(caseId, "Task_BookMeeting", booked());
        answer(caseId, "Task_HoldMeeting", held("YES"));
        answer(
                caseId,
                "Task_SendMinutes",
                Map.of(
                        "minutes", "Vi talte om rengøring og kantine.",
                        "sentTo", "Dorte Lindegren",
                        "sentOn", today().toString(),
                        "nextStep", "Udkast til aftale på torsdag"));

        answer(caseId, "Task_DraftAgreement", drafted());
        assertThat(open(caseId).step()).isEqualTo("Task_SignAgreement");
        answer(
                caseId,
                "Task_SignAgreement",
                Map.of(
                        "answer", "SIGNED",
                        "answeredBy", "Dorte Lindegren",
                        "answeredHow", "DIGITAL",
                        "answeredOn", today().toString()));

        assertThat(as(() -> cases.card(caseId)).stage()).isEqualTo(CaseStage.PARTNERSHIP);
        assertThat(as(() -> cases.keysOf(caseId))).hasSize(2);
        assertThat(as(() -> contacts.log(company, 10)))
                .extracting(LogLine::summary)
                .contains("De vil gerne mødes");
        assertThat(as(() -> companies.contacts(company)))
                .extracting(ContactFacts::name)
                .contains("Dorte Lindegren");
    }

    @Test
    void two_calls_without_an_answer_become_a_letter_and_a_reason_closes_the_course() throws Exception {
        var caseId = as(() -> outreach.start(company, null, null));
        var prepared = new LinkedHashMap<>(prepared());
        prepared.put("segmentOverride", "3");
        prepared.put("overrideReason", "Lille virksomhed uden ledelse på stedet");
        answer(caseId, "Task_PrepareContact", prepared);
        answer(caseId, "Task_CallCompany", Map.of("outcome", "NO_ANSWER"));
        answer(caseId, "Task_NoteContact", Map.of("summary", "Ingen tog den", "nextStep", "Ring igen"));
        assertThat(as(() -> inbox.ofCase(caseId))).isEmpty();
        assertThat(as(() -> outreach.outreach(caseId)).segment()).isEqualTo(3);
    }

    @Test
    void a_no_without_a_next_step_closes_the_case_only_with_a_reason() throws Exception {
        var caseId = as(() -> outreach.start(company, null, null));
        answer(caseId, "Task_PrepareContact", prepared());
        answer(
                caseId,
                open(caseId).step(),
                Map.of("outcome", "NO", "objection", "NO_NEED_NOW", "spokeWith", "Dorte Lindegren"));

        assertThatThrownBy(() -> answer(caseId, "Task_NoteContact", Map.of("summary", "De sagde nej tak")))
                .isInstanceOf(RuntimeException.class);
        answer(
                caseId,
                "Task_NoteContact",
                Map.of(
                        "summary", "De sagde nej tak",
                        "nextStepKind", "NONE",
                        "noNextStepReason", "De lukker afdelingen til sommer"));

        var card = as(() -> cases.card(caseId));
        assertThat(card.isOpen()).isFalse();
        assertThat(card.closedReason()).isEqualTo("company.closed.NO");
        assertThat(card.stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void a_company_that_opts_out_stops_the_other_courses_and_cannot_be_contacted_again() throws Exception {
        var other = as(() -> outreach.start(company, null, null));
        var caseId = as(() -> outreach.start(company, null, null));
        answer(caseId, "Task_PrepareContact", prepared());
        answer(
                caseId,
                open(caseId).step(),
                Map.of("outcome", "OPTED_OUT", "spokeWith", "Dorte", "optOutReason", "Ring aldrig igen"));
        assertThat(as(() -> cases.card(other)).isOpen()).isFalse();

        answer(caseId, "Task_NoteContact", Map.of("summary", "De bad os lade være"));

        assertThat(as(() -> cases.card(caseId)).isOpen()).isFalse();
        assertThatThrownBy(() -> as(() -> outreach.start(company, null, null))).isInstanceOf(Rejection.class);
    }

    @Test
    void a_company_that_closes_ends_what_was_planned_with_it() throws Exception {
        var caseId = as(() -> outreach.start(company, null, null));

        as(() -> {
            companies.close(company, today());
            return null;
        });

        assertThat(as(() -> cases.card(caseId)).closedReason()).isEqualTo("company.closed.COMPANY_CLOSED");
    }

    @Test
    void a_colleagues_contact_of_the_last_days_is_shown_before_calling_and_must_be_read() throws Exception {
        ActingAs.user(new UserId("liv"), List.of(Role.VIRKSOMHEDSKONSULENT), () -> {
            contacts.write(
                    company,
                    null,
                    new ContactNote(
                            Channel.PHONE,
                            "Dorte Lindegren",
                            "Afløser",
                            "Mangler en afløser i køkkenet",
                            Outcome.LATER,
                            null,
                            NextStep.inWords("Foreslå to")));
            return null;
        });
        var caseId = as(() -> outreach.start(company, null, null));
        var task = open(caseId);
        var data = as(() -> steps.open(task.id())).data();
        assertThat(data.get("collision").toString()).contains("Mangler en afløser i køkkenet");

        assertThatThrownBy(() -> answer(caseId, "Task_PrepareContact", prepared()));

        var read = new LinkedHashMap<>(prepared());
        read.put("colleagueRead", true);
        answer(caseId, "Task_PrepareContact", read);
    }

    private Map<String, Object> prepared() {
        return Map.of(
                "purpose", "Finde opgaver, som en ufaglært kan løse",
                "channel", "PHONE",
                "contactName", "Dorte Lindegren",
                "level", "DIRECTOR");
    }

    private Map<String, Object> booked() {
        return Map.of(
                "meetingOn", today().plusDays(3).toString(),
                "meetingTime", "10:00",
                "meetingPlace", "AT_COMPANY",
                "companyParticipants", "Dorte Lindegren",
                "ourParticipants", "Karla Vestergård",
                "agenda", "Opgaver en ufaglært kunne løse");
    }

    private Map<String, Object> held(String agreement) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("meetingResult", "HELD");
        answers.put("needs", "Hjælp til rengøring om morgenen");
        answers.put("services", List.of("PLACEMENT"));
        answers.put("canTakeIn", List.of("SHORT_DAYS"));
        answers.put(
                "functions",
                List.of(Map.of("function", "Rengøring", "number", 2, "weeklyHours", 15, "tasks", "Gange og trapper")));
        answers.put("paidHours", "YES");
        answers.put("agreementWanted", agreement);
        return answers;
    }

    private Map<String, Object> drafted() throws Exception {
        var unit = as(() -> companies.company(company)).units().get(0).pNumber().digits();
        var answers = new LinkedHashMap<String, Object>();
        answers.put("kind", "BINDING");
        answers.put("firstDay", today().toString());
        answers.put("noticeMonths", 3);
        answers.put("goalCourses", 8);
        answers.put("goalJobs", 3);
        for (var text : List.of(
                "companyContact",
                "municipalContact",
                "companyContribution",
                "municipalContribution",
                "purpose",
                "companyTasks",
                "mentorSupport",
                "reachingUs",
                "followUp",
                "economy",
                "progression",
                "afterwards")) {
            answers.put(text, "Som aftalt på mødet");
        }
        answers.put(
                "places",
                List.of(Map.of(
                        "function",
                        "Rengøring",
                        "pNumber",
                        unit,
                        "total",
                        4,
                        "weeklyHoursFrom",
                        10,
                        "weeklyHoursTo",
                        25,
                        "canTakeIn",
                        List.of("SHORT_DAYS"))));
        answers.put("trainingClause", true);
        return answers;
    }

    private InboxItem open(CaseId caseId) throws Exception {
        return as(() -> inbox.ofCase(caseId)).get(0);
    }

    private void answer(CaseId caseId, String step, Map<String, Object> answers) throws Exception {
        var task = open(caseId);
        assertThat(task.step()).isEqualTo(step);
        as(() -> {
            if (task.assignee() == null) inbox.take(task.id());
            var taken = inbox.ofCase(caseId).get(0);
            steps.complete(taken.id(), taken.version(), answers);
            return null;
        });
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen"));
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT, Role.LEDER), deed);
    }
}
