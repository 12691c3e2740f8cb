package dk.brobygger.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of all stories, gone with the JVM; each window in it is as private as another machine. */
final class Chromium {

    /** A Chromium of the machine's; where there is none, Playwright brings its own along. */
    private static final Optional<Path> PROGRAM = Stream.of(
                    System.getenv("CHROMIUM"),
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome")
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private static final Browser BROWSER = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(PROGRAM.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM.orElse(null))
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));

    private Chromium() {}

    /** A Danish browser on a desk that likes things to stand still, with nobody logged in. */
    static BrowserContext desk() {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1440, 1000));
    }
}
