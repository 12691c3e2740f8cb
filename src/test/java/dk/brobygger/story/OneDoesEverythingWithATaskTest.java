package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task is moved, put off, looked at by a second pair of eyes and finished, all from its page and the list. */
@Story
class OneDoesEverythingWithATaskTest {

    private static final String TASK = "Mød kandidaten";
    private static final String CELLS = """
            score => [...score.querySelectorAll(':scope > .fjs-inline-label')].map(cell => cell.textContent.trim()
              + (getComputedStyle(cell).backgroundColor === 'rgba(0, 0, 0, 0)' ? '-' : 'filled')
              + getComputedStyle(cell.querySelector('input')).opacity).join(' ')""";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    Office office;
    Person jobkonsulent;
    String task;

    @BeforeEach
    void beginACourse() throws Exception {
        office = new Office(port, clock);
        jobkonsulent = staff.another("jobkonsulent");
        var caseId = town.placementCourse(office, town.candidate("3", false));
        task = "task/" + office.step(caseId, "Task_MeetCandidate").id();
    }

    @AfterEach
    void goHome() {
        jobkonsulent.leaves();
    }

    @Test
    void a_second_pair_of_eyes_is_asked_sees_what_was_typed_and_approves() {
        jobkonsulent.opens(task).takes();
        jobkonsulent.form().write("strengths", "Kan hele ruten");
        jobkonsulent.sees("Kladde gemt");
        jobkonsulent.choosesForTask("Bed om et ekstra blik").picks("Kollega", "Lars Dalgaard");
        jobkonsulent.writes("Hvad skal kollegaen se efter?", "Er det nok?").press("Bed om et blik");
        jobkonsulent.sees("Afventer Lars Dalgaard.", "»Er det nok?«");
        assertThat(jobkonsulent.form().value("strengths")).isEqualTo("Kan hele ruten");

        var leder = staff.another("leder");
        leder.opens("inbox").sees("Jonas Holm beder dig se på svarene").opens(task);
        leder.sees("Jonas Holm beder dig se på svarene.", "»Er det nok?«").picture("d1-asked-to-look");
        assertThat(leder.form().value("strengths")).isEqualTo("Kan hele ruten");
        leder.press("Godkend");
        leder.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        leder.sees("Du har godkendt »" + TASK + "«.").leaves();

        jobkonsulent
                .opens(task)
                .sees("Set og godkendt af Lars Dalgaard.")
                .answers(Map.of())
                .finishes();
    }

    @Test
    void a_score_that_one_may_only_read_is_its_number() throws Exception {
        var life = Roads.toTheFirstDay(office, town, town.company("Aflæst Rengøring ApS", "24"), "3", false, 15);
        var review = "task/" + life.until("Task_ReviewProgression").id();
        jobkonsulent
                .opens(review)
                .takes()
                .answers(Map.of("functions.0.score", "6"))
                .sees("Kladde gemt");
        jobkonsulent.choosesForTask("Bed om et ekstra blik").picks("Kollega", "Lars Dalgaard");
        jobkonsulent.press("Bed om et blik").sees("Afventer Lars Dalgaard.");

        var leder = staff.another("leder");
        leder.opens(review).sees("Jonas Holm beder dig se på svarene.");
        leder.page().waitForFunction("() => document.querySelector('.bb-score.fjs-readonly .fjs-checked')");

        assertThat(leder.page().locator(".bb-score.fjs-readonly").first().evaluate(CELLS))
                .as("number, whether it is filled, how much of its disc is seen")
                .isEqualTo("1-0 2-0 3-0 4-0 5-0 6filled0 7-0 8-0 9-0 10-0");
        leder.leaves();
    }

    @Test
    void a_task_is_put_off_by_a_key_and_taken_back_and_its_deadline_moved_with_a_ground() {
        jobkonsulent.opens(task).takes();
        jobkonsulent.sees("Mine opgaver");
        jobkonsulent.page().locator(".bb-taskbar .place").waitFor();

        jobkonsulent.page().locator(".bb-sheet h1").click();
        jobkonsulent.page().keyboard().press("s");
        jobkonsulent
                .page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        jobkonsulent.sees("»" + TASK + "« er udsat til");
        jobkonsulent.page().locator("vaadin-notification-card vaadin-button").click();
        jobkonsulent.page().waitForURL(url -> url.contains(task));

        jobkonsulent.press("Flyt fristen").picks("Grund", "Aftalt med borgeren eller virksomheden");
        jobkonsulent.writes("Begrundelse", "Kandidaten er på ferie");
        var day = office.today().plusDays(10).format(DateTimeFormatter.ofPattern("d.M.yyyy"));
        jobkonsulent.writes("Ny frist", day).page().keyboard().press("Enter");
        jobkonsulent
                .page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();

        jobkonsulent
                .sees("frist flyttet", "af Jonas Holm: »Kandidaten er på ferie«")
                .picture("d2-moved");
    }

    @Test
    void what_a_right_click_offers_is_done_to_the_row_under_it() throws Exception {
        var another = town.placementCourse(office, town.candidate("3", false));
        jobkonsulent.opens(task).takes();
        jobkonsulent
                .opens("task/" + office.step(another, "Task_MeetCandidate").id())
                .takes();
        var list = jobkonsulent
                .opens("inbox?" + task.replace('/', '='))
                .sees("Åbn opgave")
                .page();
        var clicked = list.locator(".bb-task:not([data-current])").first().getAttribute("data-task");
        var row = list.locator(".bb-task[data-task='" + clicked + "']");

        row.click(new Locator.ClickOptions().setButton(MouseButton.RIGHT).setPosition(200, 8));
        list.locator(".bb-task[data-task='" + clicked + "'][data-current]").waitFor();
        list.locator("vaadin-context-menu-item")
                .filter(new Locator.FilterOptions().setHasText("Udsæt"))
                .click();
        list.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").click();

        jobkonsulent.sees("er udsat til");
        row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(list.locator(".bb-task[data-task='" + task.substring("task/".length()) + "']")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_question_and_its_calendar_go_when_one_goes_back_and_hide_nothing_of_the_list() {
        jobkonsulent.opens(task).takes();
        var page = jobkonsulent.opens("inbox?" + task.replace('/', '=')).page();
        page.locator(".bb-task[data-current] a").click();
        jobkonsulent.press("Flyt fristen");
        page.locator("vaadin-dialog-overlay vaadin-date-picker").evaluate("picker => { picker.opened = true; }");
        page.waitForFunction("() => document.querySelector('[data-aria-hidden][aria-hidden=true]')");

        page.goBack();

        page.locator(".bb-task").first().waitFor();
        page.waitForFunction("() => !document.querySelector('[data-aria-hidden][aria-hidden=true]')");
    }

    @Test
    void a_whole_list_is_changed_with_a_sight_of_it_first_and_a_result_for_each() {
        var leder = staff.another("leder");
        leder.opens("inbox?view=all");
        leder.page().locator(".bb-task > input").first().click();
        leder.page()
                .locator(".bb-selection vaadin-button[theme~=tertiary]")
                .first()
                .click();
        leder.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Giv dem en prioritet"))
                .click();
        leder.press("Se, hvad der sker").sees("Bliver ændret.");

        leder.writes("Begrundelse", "Ny uge, ny rækkefølge");
        leder.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();

        leder.sees("Færdig:", "Ændret.").press("Luk").sees("haster").leaves();
    }
}
