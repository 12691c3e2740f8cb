package dk.brobygger.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A member of staff at a browser: finds a task, answers it, presses, reads. Waits as long as a patient person would. */
class Person {

    private static final Path PICTURES = Path.of("target", "story-pictures");
    private static final double PATIENT = 15_000;
    private static final double GLANCE = 1_200;

    private final String base;
    private final String user;
    private final Clock clock;
    private final BrowserContext window = Chromium.desk();
    private Page page;

    Person(int port, String user, Clock clock) {
        this.base = "http://localhost:" + port + "/";
        this.user = user;
        this.clock = clock;
        window.setDefaultTimeout(PATIENT);
        page = window.newPage();
    }

    Person login() {
        page.navigate(base + "login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("h1").first().waitFor();
        return this;
    }

    /** Types an address that may lead nowhere. */
    Person goesTo(String path) {
        page.navigate(base + path);
        return this;
    }

    Person opens(String path) {
        goesTo(path);
        page.locator("h1").first().waitFor();
        return this;
    }

    /** Goes on in a second tab of the same browser. */
    Person inAnotherTab() {
        page = window.newPage();
        return this;
    }

    /** Goes back to the tab that was opened as the so-and-so-manieth, counted from 0. */
    Person inTab(int number) {
        page = window.pages().get(number);
        page.bringToFront();
        return this;
    }

    /** Looks a task up in the list and opens it; takes it when nobody has it. */
    Person finds(String task, String whom) {
        looksFor(task, whom).click();
        return takes();
    }

    /** The row's link in the list, after a search for the candidate or the company. */
    Locator looksFor(String task, String whom) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opgaver"))
                .first()
                .click();
        page.locator("h1")
                .filter(new Locator.FilterOptions().setHasText("Mine opgaver"))
                .waitFor();
        standsStill();
        page.locator(".bb-filters input").first().fill(whom);
        sees("Søgning: " + whom);
        var row = page.locator(".bb-task")
                .filter(new Locator.FilterOptions().setHasText(whom))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(task).setExact(true))
                .first();
        if (!isThere(row)) {
            page.locator(".bb-otherlists").click();
            page.locator("vaadin-context-menu-item")
                    .filter(new Locator.FilterOptions().setHasText("Alle"))
                    .click();
            row.waitFor();
        }
        return row;
    }

    /** Waits until the page has had every answer that it asked for: it may look like the page that one goes to before. */
    Person standsStill() {
        page.waitForTimeout(50);
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive())");
        return this;
    }

    /** Takes the task on the screen when nobody has it, and waits until its form can be answered. */
    Person takes() {
        page.waitForURL(url -> url.contains("/task/"));
        var sheet = page.locator(".bb-taskpage");
        var take = sheet.getByRole(AriaRole.BUTTON, named("Tag opgaven"));
        var finish = sheet.getByRole(AriaRole.BUTTON, named("Afslut"));
        take.or(finish).first().waitFor();
        if (take.isVisible()) take.click();
        finish.waitFor();
        form().isReady();
        return this;
    }

    /** Answers the form on the screen with these, by key; what is needed beside them is answered by example. */
    Person answers(Map<String, ?> wishes) {
        form().fill(wishes);
        return this;
    }

    /** Presses »Afslut«, and is told that it is done. */
    Person finishes() {
        press("Afslut");
        page.waitForCondition(
                () -> !page.url().contains("/task/") || !refusals().isEmpty());
        if (!refusals().isEmpty()) throw new AssertionError(page.url() + " refuses: " + refusals());
        return this;
    }

    /** A whole step: found in the list, answered, finished. */
    Person does(String task, String whom, Map<String, ?> wishes) {
        return finds(task, whom).answers(wishes).finishes();
    }

    /** What the page finds wrong: at the fields, above the form, in the bar. */
    List<String> refusals() {
        return page
                .locator("bb-form .fjs-form-field-error, .bb-sheet [data-tone=error], .bb-bottom .wrong")
                .allInnerTexts()
                .stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Lets time pass by the clock in the header: »+ 1 dag«, »+ 1 uge«, »Til næste frist«. */
    Person movesTheClock(String move) {
        page.evaluate("() => { window.beforeTheMove = true }");
        page.locator(".bb-topbar .bb-clock").click();
        page.locator("vaadin-context-menu-item")
                .filter(new Locator.FilterOptions().setHasText(move))
                .click();
        page.waitForFunction("() => !window.beforeTheMove && document.querySelector('h1')");
        return this;
    }

    /** Presses the button with this name. */
    Person press(String name) {
        button(name).first().click();
        return this;
    }

    /** Presses it twice, as an impatient hand does. */
    Person pressTwice(String name) {
        button(name).first().dblclick();
        return this;
    }

    /** Is away for so long that the program has forgotten who it was. */
    Person forgetsTheSession() {
        window.addCookies(List.of(new Cookie("JSESSIONID", "forgotten").setUrl(base)));
        return this;
    }

    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Chooses what can be done with the task on the screen, beside finishing it. */
    Person choosesForTask(String deed) {
        page.locator(".bb-taskbar [aria-label='Flere handlinger med opgaven']")
                .first()
                .click();
        page.locator("vaadin-context-menu-item")
                .filter(new Locator.FilterOptions().setHasText(deed))
                .first()
                .click();
        return this;
    }

    /** Gives the task on the screen back to the group, and says why. */
    Person givesBack(String why) {
        choosesForTask("Giv tilbage til gruppen").writes("Begrundelse", why).press("Giv tilbage");
        return sees("er givet tilbage til gruppen");
    }

    /** Chooses what can be done from the course page: a button, or in the menu beside them. */
    Person chooses(String action) {
        var button = button(action);
        if (isThere(button)) return press(action);
        page.locator("[aria-label='Flere handlinger']").first().click();
        page.locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(action))
                .click();
        return this;
    }

    Person writes(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Picks from a list that opens: by typing where one can type, else by pressing the option. */
    Person picks(String label, String option) {
        var field = field(label);
        if ((boolean) field.evaluate("field => field.tagName === 'INPUT'")) {
            field.fill(option);
            field.press("Enter");
            return this;
        }
        field.click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option).setVisible(true))
                .first()
                .click();
        return this;
    }

    /** Waits until the words stand on the page. */
    Person sees(String... words) {
        for (var some : words)
            page.getByText(some)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
        return this;
    }

    /** The course whose page is on the screen. */
    String course() {
        page.waitForURL(java.util.regex.Pattern.compile(".*/courses/.+"));
        return page.url().replaceFirst(".*/courses/", "").replaceFirst("\\?.*", "");
    }

    /** All that stands on the page. */
    String text() {
        return page.locator("body").innerText();
    }

    FormOnScreen form() {
        return new FormOnScreen(page, clock);
    }

    Page page() {
        return page;
    }

    Person onPhone() {
        page.setViewportSize(360, 780);
        return this;
    }

    Person atDesk() {
        page.setViewportSize(1440, 1000);
        return this;
    }

    /** Keeps what is on the screen, all of it, for people to look at. */
    Person picture(String name) {
        var size = page.viewportSize();
        page.setViewportSize(size.width, 2_000);
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.setViewportSize(size.width, size.height);
        return this;
    }

    private boolean isThere(Locator one) {
        try {
            one.waitFor(new Locator.WaitForOptions().setTimeout(GLANCE));
            return true;
        } catch (com.microsoft.playwright.TimeoutError absent) {
            return false;
        }
    }

    /** The field with this label; that of a dialog before that of the page below it. */
    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes home. */
    void leaves() {
        window.close();
    }
}
