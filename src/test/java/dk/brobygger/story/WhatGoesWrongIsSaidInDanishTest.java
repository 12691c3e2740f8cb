package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stale tasks, second tabs, double clicks, foreign addresses, faults of ours: a clear sentence, and nothing lost. */
@Story
class WhatGoesWrongIsSaidInDanishTest {

    private static final String TASK = "Mød kandidaten";
    private static final String DONE = "Opgaven er allerede afsluttet. Gå tilbage til listen og tag den næste.";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Autowired
    Mishaps mishaps;

    Office office;
    Person jobkonsulent;
    String caseId;
    String task;

    @BeforeEach
    void beginACourse() throws Exception {
        office = new Office(port, clock);
        jobkonsulent = staff.another("jobkonsulent");
        caseId = town.placementCourse(office, town.candidate("3", false));
        task = "task/" + office.step(caseId, "Task_MeetCandidate").id();
    }

    @AfterEach
    void goHome() {
        mishaps.mend();
        jobkonsulent.leaves();
    }

    @Test
    void a_task_that_another_tab_has_finished_says_so() throws Exception {
        jobkonsulent.opens(task).takes().answers(Map.of());
        jobkonsulent.inAnotherTab().opens(task).takes().answers(Map.of()).finishes();

        jobkonsulent.inTab(0).press("Afslut").sees(DONE).picture("g1-stale");

        assertThat(completions()).isEqualTo(1);
    }

    @Test
    void what_is_written_in_one_tab_is_there_in_the_next() throws Exception {
        jobkonsulent.opens(task).takes();
        jobkonsulent.form().write("strengths", "Møder altid til tiden");
        jobkonsulent.sees("Kladde gemt");

        jobkonsulent.inAnotherTab().opens(task).takes();

        assertThat(jobkonsulent.form().value("strengths")).isEqualTo("Møder altid til tiden");
    }

    /** As in a company's hall: the net goes, one writes on, the net comes back. */
    @Test
    void what_is_written_without_a_connection_is_kept_when_it_is_back() throws Exception {
        jobkonsulent.opens(task).takes();
        var line = jobkonsulent.page().context();

        line.setOffline(true);
        jobkonsulent.form().write("strengths", "Kører gulvmaskinen alene");
        jobkonsulent
                .sees("Ingen forbindelse. Det, du har skrevet, bliver stående.")
                .picture("g2-offline");
        line.setOffline(false);

        jobkonsulent.sees("Kladde gemt");
        assertThat(jobkonsulent.form().value("strengths")).isEqualTo("Kører gulvmaskinen alene");
        jobkonsulent.inAnotherTab().opens(task).takes();
        assertThat(jobkonsulent.form().value("strengths")).isEqualTo("Kører gulvmaskinen alene");
        jobkonsulent.answers(Map.of()).finishes();
    }

    @Test
    void a_task_given_back_in_another_tab_is_not_finished_in_this_one() throws Exception {
        jobkonsulent.opens(task).takes().answers(Map.of());
        jobkonsulent.inAnotherTab().opens(task).takes().givesBack("Jeg er på kursus");

        jobkonsulent.inTab(0).press("Afslut").sees("Tag opgaven, før du afslutter den.");

        assertThat(completions()).isZero();
    }

    @Test
    void a_double_click_finishes_once() throws Exception {
        jobkonsulent.opens(task).takes().answers(Map.of());

        jobkonsulent.pressTwice("Afslut").sees("»" + TASK + "« er afsluttet.");

        assertThat(jobkonsulent.text()).doesNotContain("allerede afsluttet", "Noget gik galt");
        assertThat(completions()).isEqualTo(1);
        assertThat(office.isOpen(caseId, "Task_FindPlace")).isTrue();
    }

    @Test
    void of_two_people_the_first_has_it_and_the_second_is_told() throws Exception {
        var life = new Life(office, caseId).wish("Task_FindPlace", Roads.toCompany(town.company("To Om En ApS", "24")));
        var shared = "task/" + life.until("Task_AssessMatch").id();
        jobkonsulent.opens(shared).takes().givesBack("Jeg er på kursus");
        var sagsbehandler = staff.at("sagsbehandler").opens(shared).sees("Ingen har opgaven endnu.");
        jobkonsulent.opens(shared).takes();

        sagsbehandler.press("Tag opgaven").sees("En kollega har opgaven.").picture("g2-two-people");

        sagsbehandler.opens(shared).sees("Jonas Holm har opgaven. Du kan læse den, men ikke svare.");
        jobkonsulent.answers(Map.of("travel", "easy", "outcome", "good")).finishes();
    }

    @Test
    void an_answer_that_is_missing_or_breaks_a_rule_is_shown_at_its_field_and_in_the_bar() throws Exception {
        jobkonsulent.opens(task).takes();
        jobkonsulent.form().write("strengths", "Kan hele ruten");
        jobkonsulent.press("Afslut").sees("Feltet skal udfyldes.", "Kladde gemt");
        assertThat(jobkonsulent.refusals()).anyMatch(line -> line.endsWith("felter mangler eller skal rettes"));
        jobkonsulent.picture("g3-missing");

        jobkonsulent.answers(Map.of());
        jobkonsulent.form().write("metOn-date", "24.12.2099");
        jobkonsulent.press("Afslut").sees("1 felt mangler eller skal rettes").picture("g4-rule");

        assertThat(jobkonsulent.refusals()).hasSizeGreaterThan(1);
        assertThat(completions()).isZero();
    }

    @Test
    void script_in_a_text_stays_text() throws Exception {
        var script = "<img src=x onerror='window.hacked=1'><script>window.hacked=1</script> **fed**";
        jobkonsulent
                .opens(task)
                .takes()
                .answers(Map.of("strengths", script, "jobGoal", script))
                .finishes();
        jobkonsulent.opens("courses/" + caseId).writes("Skriv et notat", script).press("Gem notat");
        jobkonsulent.sees("window.hacked=1").picture("g5-script");
        var life = new Life(office, caseId)
                .wish("Task_FindPlace", Roads.toCompany(town.company("Skrift <b>ApS</b>", "24")))
                .wish("Task_AssessMatch", Map.of("travel", "easy", "outcome", "good"));
        jobkonsulent
                .opens("task/" + life.until("Task_WriteBrief").id())
                .takes()
                .sees("Klar besked til Skrift <b>ApS</b>", "<script>window.hacked=1</script>")
                .picture("g6-script-in-a-form");
        assertNoScript();
        jobkonsulent.opens("courses/" + caseId).sees("Skrift <b>ApS</b>");
        assertNoScript();
    }

    private void assertNoScript() {
        assertThat(jobkonsulent.page().evaluate("() => window.hacked")).isNull();
        assertThat(jobkonsulent.page().locator("img[src=x]").count()).isZero();
    }

    @Test
    void an_address_that_leads_nowhere_or_to_somebody_elses_says_nothing_about_it() throws Exception {
        for (var address : List.of(
                "courses/" + UUID.randomUUID(),
                "courses/nonsense",
                "task/" + UUID.randomUUID(),
                "task/nonsense",
                "candidates/nonsense",
                "companies/" + UUID.randomUUID(),
                "nonsense")) jobkonsulent.goesTo(address).sees("Siden findes ikke");

        var consultant = staff.at("virksomhedskonsulent").goesTo(task).sees("Siden findes ikke");
        consultant.picture("g7-not-found");
        var administrator = staff.at("administrator");
        administrator.goesTo("courses/" + caseId).sees("Siden findes ikke");
        assertThat(administrator.text())
                .doesNotContain(office.card(caseId).path("candidate").asText());
    }

    @Test
    void after_a_long_break_one_logs_in_again_and_finds_what_one_wrote() throws Exception {
        jobkonsulent.opens(task).takes();
        jobkonsulent.form().write("strengths", "Kan køre hele ruten");
        jobkonsulent.sees("Kladde gemt").forgetsTheSession();

        jobkonsulent.press("Afslut").sees("Du har været væk et stykke tid").picture("g8-session");

        jobkonsulent.login().opens(task).takes();
        assertThat(jobkonsulent.form().value("strengths")).isEqualTo("Kan køre hele ruten");
    }

    @Test
    void a_fault_of_ours_is_admitted_with_a_number_to_tell() throws Exception {
        mishaps.breakButtonOf(caseId);
        jobkonsulent.opens("courses/" + caseId).press(Mishaps.BUTTON).sees("Dine kladder er gemt", "fejlnummeret B-");
        jobkonsulent.picture("g9-button-broken");

        mishaps.breakPageOf(caseId);
        jobkonsulent.goesTo("courses/" + caseId).sees("Noget gik galt hos os", "fejlnummeret B-");
        jobkonsulent.picture("g10-page-broken");

        mishaps.mend();
        jobkonsulent.press("Prøv igen").sees("Næste skridt");
    }

    private long completions() throws Exception {
        return office.history(caseId).split("StepCompleted", -1).length - 1L;
    }
}
