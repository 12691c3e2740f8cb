package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** axe-core finds nothing on any page, on a desk and in a hand, by day and by night (WCAG 2.1 AA). */
@Story
class EveryPageIsAccessibleTest {

    private static final String COMPANY = "Tilgængelig Rengøring ApS";
    private static final int DESK = 1440;
    private static final int PHONE = 360;

    private static final String RULES = """
            async () => (await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations']
              })).violations.map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.target).join(' | '))""";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void axe_finds_nothing() throws Exception {
        var office = new Office(port, clock);
        UUID company = town.company(COMPANY, "24");
        var life = Roads.toTheFirstDay(office, town, company, "1", true, 37);
        var task = "task/" + life.until("Task_AssessExtension").id();
        var jobkonsulent = staff.another("jobkonsulent").opens(task);
        jobkonsulent.page().locator("a[href^='courses/']").first().waitFor();
        var course = jobkonsulent.page().locator("a[href^='courses/']").first().getAttribute("href");
        var candidate =
                jobkonsulent.page().locator("a[href^='candidates/']").first().getAttribute("href");

        for (var address : List.of(
                "inbox",
                "inbox?view=all",
                "inbox?view=all&q=findesikke",
                task,
                "courses",
                course,
                "companies",
                "companies/" + company,
                "candidates",
                candidate,
                "partnerships",
                "absence",
                "notifications",
                "my-calendar",
                "inbox-print?view=all",
                "no-such-page")) look(jobkonsulent, address);
        dialogs(jobkonsulent);
        var leder = staff.another("leder");
        for (var address : List.of("inbox", "team", "absence", "leaver", "company-new", "company-import"))
            look(leder, address);
        var revisor = staff.another("revisor");
        for (var address : List.of("history", course.replace("courses/", "history/"))) look(revisor, address);
        var newcomer = staff.newcomer("nobody");
        for (var address : List.of("login", "login-help", "accessibility", "privacy")) look(newcomer, address);

        assertThat(wrong).isEmpty();
        List.of(jobkonsulent, leder, revisor).forEach(Person::leaves);
    }

    /** What opens over the list: by its key, on a desk. */
    private void dialogs(Person person) throws IOException {
        for (var key : List.of("a", "s", "?", "Control+k")) {
            person.opens("inbox?view=all");
            var page = person.page();
            page.locator(".bb-task a").first().focus();
            page.keyboard().press("j");
            page.keyboard().press(key);
            page.locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")
                    .first()
                    .waitFor();
            check(page, "the dialog of " + key);
        }
    }

    private void look(Person person, String address) throws IOException {
        var page = person.goesTo(address).page();
        try {
            page.locator("h1:visible, [aria-level='1']").first().waitFor();
        } catch (TimeoutError nothing) {
            wrong.add(address + ": no heading");
            return;
        }
        page.waitForTimeout(300); // what follows when the page stands
        check(page, address);
    }

    private void check(Page page, String what) throws IOException {
        page.evaluate(new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8));
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            for (var scheme : List.of("light", "dark")) {
                page.evaluate("scheme => document.documentElement.setAttribute('theme', scheme)", scheme);
                page.waitForTimeout(250); // until its colours have changed
                @SuppressWarnings("unchecked")
                var found = (List<String>) page.evaluate(RULES);
                found.forEach(one -> wrong.add(what + ", " + width + ", " + scheme + ": " + one));
            }
        }
        page.setViewportSize(DESK, 900);
    }
}
