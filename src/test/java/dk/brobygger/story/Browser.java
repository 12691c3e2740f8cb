package dk.brobygger.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A member of staff at a real browser. */
class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "stories");
    private static final String PRESS = """
            (field, option) => {
              const label = [...field.querySelectorAll('label')].find(one => one.textContent.trim() === option);
              if (!label) throw new Error(option + ' is no option of ' + field.outerHTML.slice(0, 1500));
              const input = label.querySelector('input') ?? field.querySelector('#' + CSS.escape(label.htmlFor));
              if (!input.checked) input.click();
            }
            """;
    private static final double PATIENT = 60_000;

    /** A Chromium of the machine's; where there is none, Playwright brings its own along. */
    private static final Optional<Path> CHROMIUM = Stream.of(
                    System.getenv("CHROMIUM"),
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome")
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(CHROMIUM.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM.orElse(null))
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    private final String base;
    private BrowserContext context;
    private Page page;

    Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Logs in with a browser of its own, as another person would. */
    Browser as(String user) {
        if (context != null) context.close();
        context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1440, 1000));
        context.setDefaultTimeout(PATIENT);
        page = context.newPage();
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Types an address that may lead nowhere. */
    Browser tryAddress(String path) {
        page.navigate(base + "/" + path);
        return this;
    }

    Browser open(String path) {
        tryAddress(path);
        page.locator("h1").first().waitFor();
        return this;
    }

    /** Takes the task that is on the screen, when nobody has it. */
    Browser take() {
        page.locator("bb-form .fjs-form").first().waitFor();
        var take = button("Tag opgaven");
        if (take.count() > 0) {
            take.first().click();
            take.first()
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        return this;
    }

    /** Chooses the option with this label in the question with that one; the so-and-so-manieth of its name. */
    Browser choose(String question, int row, String option) {
        press(
                page.locator("bb-form .fjs-form-field-radio")
                        .filter(having(question))
                        .nth(row),
                option);
        return this;
    }

    Browser tick(String question, String option) {
        press(
                page.locator("bb-form .fjs-form-field-checklist, bb-form .fjs-form-field-checkbox")
                        .filter(having(question))
                        .first(),
                option);
        return this;
    }

    private static void press(Locator field, String option) {
        field.evaluate(PRESS, option);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    Browser select(String question, String option) {
        var field = page.locator("bb-form .fjs-form-field-select")
                .filter(having(question))
                .first();
        field.locator(".fjs-input-group").first().click();
        field.locator(".fjs-dropdownlist-item").filter(having(option)).first().click();
        return this;
    }

    Browser write(String question, int row, String text) {
        var input = page.locator(
                        "bb-form .fjs-form-field-textarea, bb-form .fjs-form-field-textfield, bb-form .fjs-form-field-number")
                .filter(having(question))
                .nth(row)
                .locator("textarea, input")
                .first();
        input.fill(text);
        page.waitForTimeout(400);
        input.blur();
        return this;
    }

    /** Presses the button with this name. */
    Browser press(String name) {
        button(name).first().click();
        return this;
    }

    Browser onPhone() {
        page.setViewportSize(360, 780);
        return this;
    }

    Browser atDesk() {
        page.setViewportSize(1440, 1000);
        return this;
    }

    /** Completes the task on the screen and waits for the word that it is done. */
    Browser finish() {
        page.waitForTimeout(600);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Afslut").setExact(true))
                .click();
        page.getByText("er afsluttet").first().waitFor();
        return this;
    }

    /** Waits until the text stands on the page. */
    Browser sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    Page page() {
        return page;
    }

    Browser picture(String name) {
        var size = page.viewportSize();
        page.setViewportSize(size.width, 2_600);
        page.waitForTimeout(1_500);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.setViewportSize(size.width, size.height);
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        if (page != null) picture("last");
        playwright.close();
    }
}
