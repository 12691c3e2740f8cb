package dk.brobygger.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What one waits for in the browser, from the click to what one looks for, and what an idle browser costs the server;
 * {@code mvn test -Dtest=InBrowserMeasure}. Browser and server share the machine.
 */
@Story
class InBrowserMeasure {

    private static final int COURSES = 60;
    private static final int ROUNDS = 20;
    private static final int IDLE_BROWSERS = Integer.getInteger("browser.idle", 30);

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
        idle();
    }

    private void inbox(Person person) {
        person.opens("companies");
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(goes(person.page(), "Opgaver", ".bb-task"));
            goes(person.page(), "Virksomheder", "h1:has-text('Virksomheder')");
        }
        tell("inbox, from the click in the menu to the first row", times);
    }

    private void nextTask(Person person) {
        person.opens("inbox");
        person.page().locator(".bb-task a").first().click();
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS / 2; i++) {
            person.takes().answers(Map.of());
            var page = person.page();
            var before = page.url();
            long begun = System.nanoTime();
            page.locator(".bb-bottom vaadin-button").first().click();
            page.waitForURL(url -> !url.equals(before));
            page.locator(".bb-sheet h1").waitFor();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        tell("»Afslut og tag næste«, from the click to the next task's heading", times);
    }

    private void idle() throws InterruptedException {
        long before = used();
        var idle = new ArrayList<Person>();
        for (int i = 0; i < IDLE_BROWSERS; i++) idle.add(staff.another("jobkonsulent"));
        idle.forEach(person -> person.page()
                .locator(".bb-task")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE)));
        long after = used();
        System.out.printf(
                "%d idle browsers on the inbox: %d KB of heap each, the driver's part included%n",
                IDLE_BROWSERS, (after - before) / 1024 / IDLE_BROWSERS);
    }

    /** Milliseconds from the click in the menu until something of the page is there, the driver's own included. */
    private static double goes(Page page, String menu, String wanted) {
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(menu))
                .first();
        long begun = System.nanoTime();
        link.click();
        page.locator(wanted).first().waitFor();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void tell(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                "%s: median %.0f ms, p95 %.0f ms, worst %.0f ms%n",
                what,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1));
    }
}
