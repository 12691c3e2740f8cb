package dk.brobygger.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What one waits for in the browser, by the browser's own clock, from the click until what one looks for is painted:
 * {@code mvn test -Dtest=InBrowserMeasure}. Browser and server share the machine, so compare it with a run of other code in
 * the same minutes. What an idle browser costs is in {@link IdleSessionsMeasure}.
 */
@Story
class InBrowserMeasure {

    private static final int COURSES = 70;
    private static final int ROUNDS = Integer.getInteger("browser.rounds", 50);

    /** Not counted: the first of each kind finds everything cold. */
    private static final int WARM_UP = 10;

    /** Waits for a click, and then until something other than before stands where it is looked for. */
    private static final String CLOCK = """
            wanted => {
              const before = location.href, old = document.querySelector(wanted);
              performance.clearResourceTimings();
              window.bbTook = new Promise(done => document.addEventListener('click', () => {
                const begun = performance.now();
                const look = () => {
                  const now = document.querySelector(wanted);
                  if (location.href === before || !now || now === old || !now.offsetHeight) return requestAnimationFrame(look);
                  requestAnimationFrame(() => {
                    const took = performance.now() - begun;
                    const trips = performance.getEntriesByType('resource').filter(one => one.name.includes('v-r=uidl'));
                    const longest = Math.max(0, ...trips.map(one => one.responseEnd - one.startTime));
                    done([took, trips.length, longest, Math.max(0, ...trips.map(one => one.decodedBodySize))]);
                  });
                };
                look();
              }, { capture: true, once: true }));
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void what_one_waits_for_in_the_browser() throws Exception {
        var office = new Office(port, clock);
        for (int i = 0; i < COURSES; i++) town.placementCourse(office, town.candidate("1", true));

        inbox(staff.at("jobkonsulent"));
        nextTask(staff.at("jobkonsulent"));
    }

    private void inbox(Person person) {
        person.opens("companies");
        var times = new ArrayList<List<Number>>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(took(person.page(), ".bb-task", menu(person.page(), "Opgaver")));
            menu(person.page(), "Virksomheder").click();
            person.page().locator("h1:has-text('Virksomheder')").waitFor();
            person.standsStill();
        }
        tell("inbox, from the click in the menu to the first row", times);
    }

    private void nextTask(Person person) {
        person.opens("inbox");
        person.page().locator(".bb-task a").first().click();
        var times = new ArrayList<List<Number>>();
        for (int i = 0; i < ROUNDS; i++) {
            person.takes().answers(Map.of());
            person.standsStill();
            var finish = person.page().locator(".bb-bottom vaadin-button").first();
            times.add(took(person.page(), ".bb-sheet h1", finish));
        }
        tell("»Afslut og tag næste«, from the click to the next task's heading", times);
    }

    private static Locator menu(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Milliseconds, trips to the server, milliseconds of the longest trip, bytes of the largest. */
    @SuppressWarnings("unchecked")
    private static List<Number> took(Page page, String wanted, Locator pressed) {
        page.evaluate(CLOCK, wanted);
        pressed.click();
        return (List<Number>) page.evaluate("() => window.bbTook");
    }

    private static void tell(String what, List<List<Number>> all) {
        var times = all.subList(WARM_UP, all.size());
        var millis = sorted(times, 0);
        System.out.printf(
                "%s: median %.0f ms, p95 %.0f ms, worst %.0f ms; %.0f trips, the longest %.0f ms, the largest %.0f KB%n",
                what,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1),
                middle(times, 1),
                middle(times, 2),
                middle(times, 3) / 1024);
    }

    private static double middle(List<List<Number>> times, int part) {
        return sorted(times, part).get(times.size() / 2);
    }

    private static List<Double> sorted(List<List<Number>> times, int part) {
        return times.stream().map(one -> one.get(part).doubleValue()).sorted().toList();
    }
}
