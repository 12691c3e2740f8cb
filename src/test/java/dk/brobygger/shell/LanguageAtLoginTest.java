package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The language that one chose follows to every browser that one logs in at. */
@SpringTest
class LanguageAtLoginTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityDesk identity;

    @Autowired
    LanguageDesk languages;

    CookieManager cookies = new CookieManager();
    HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    UserId nina = new UserId("sprog-" + UUID.randomUUID());

    @BeforeEach
    void oneWhoLogsIn() throws Exception {
        ActingAs.system(() -> {
            identity.employ(nina, "Nina", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            return null;
        });
    }

    @Test
    void what_was_chosen_elsewhere_is_read_in_a_browser_that_knows_nothing_of_it() throws Exception {
        as(() -> {
            languages.speak(Locale.ENGLISH);
            return null;
        });

        logIn();

        assertThat(cookie()).contains("en");
        assertThat(page()).contains("lang=\"en\"");
    }

    @Test
    void what_was_chosen_in_another_ones_browser_is_not_mine() throws Exception {
        cookies.getCookieStore().add(URI.create(address("/")), chosen("en"));
        as(() -> {
            languages.speak(Locale.forLanguageTag("da"));
            return null;
        });

        logIn();

        assertThat(cookie()).contains("da");
        assertThat(page()).contains("lang=\"da\"");
    }

    @Test
    void who_reads_english_here_and_never_chose_is_written_to_in_english() throws Exception {
        cookies.getCookieStore().add(URI.create(address("/")), chosen("en"));

        logIn();

        assertThat(as(() -> languages.of(nina))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_language_that_the_program_does_not_speak_changes_nothing() throws Exception {
        as(() -> {
            languages.speak(Locale.FRENCH);
            return null;
        });

        assertThat(as(languages::mine)).isEmpty();
        assertThat(as(() -> languages.of(nina))).isEqualTo(LanguageDesk.USUAL);
    }

    private void logIn() throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(address("/login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + nina + "&password=demo"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
    }

    private String page() throws Exception {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(address("/inbox")))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Optional<String> cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(Appearance.LANGUAGE))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static HttpCookie chosen(String language) {
        var cookie = new HttpCookie(Appearance.LANGUAGE, language);
        cookie.setDomain("localhost.local");
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(nina, List.of(Role.JOBKONSULENT), deed);
    }
}
