package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What fails below the screens, before there is a page to say it on. */
@SpringTest
class ErrorPagesTest {

    @LocalServerPort
    int port;

    HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_page_that_has_grown_old_says_so_calmly() throws Exception {
        logIn();

        var answer = send(request("/inbox").POST(HttpRequest.BodyPublishers.ofString("x=1")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Det har du ikke adgang til").contains("Gå tilbage og prøv igen.");
    }

    @Test
    void a_file_that_is_not_there_is_no_login_page() throws Exception {
        var answer = send(request("/VAADIN/static/findes-ikke.js").GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Siden findes ikke").doesNotContain("Whitelabel");
    }

    @Test
    void a_wrong_password_leads_back_and_a_stranger_to_the_login() throws Exception {
        var wrong = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=leder&password=forkert")));

        assertThat(wrong.headers().firstValue("Location").orElse("")).endsWith("/login?error");
        assertThat(send(request("/companies").GET())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login");
    }

    @Test
    void help_and_the_statement_are_open_to_all() throws Exception {
        for (var page : new String[] {"/login", "/accessibility", "/privacy", "/login-help"}) {
            assertThat(send(request(page).GET())
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .as(page)
                    .doesNotContain("/login");
        }
    }

    private void logIn() throws Exception {
        var pair = Base64.getEncoder().encodeToString("leder:demo".getBytes(StandardCharsets.UTF_8));
        send(request("/api/inbox").header("Authorization", "Basic " + pair).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
