package dk.brobygger.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class AttachmentApiTest {

    static final byte[] PDF = "%PDF-1.7\n<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    int port;

    @Autowired
    CaseDesk cases;

    @Autowired
    AttachmentDesk attachments;

    CaseId caseId;
    Caller caller;

    @BeforeEach
    void aCase() throws Exception {
        caseId = ActingAs.system(() -> cases.open(CaseKind.PLACEMENT_COURSE));
        caller = new Caller(port, "jobkonsulent");
    }

    @Test
    void a_file_is_put_on_a_case_listed_and_fetched_as_it_was() throws Exception {
        var added = caller.upload(path(), "..\\aftale æ.pdf", PDF);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("name").asText()).endsWith(".pdf").doesNotContain("\\");
        assertThat(caller.get(path()).body()).hasSize(1);
        var file = fetch(path() + "/" + added.body().path("id").asText());
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void what_is_not_what_it_says_or_too_much_is_refused_in_danish() throws Exception {
        assertRefused("program.exe", "MZ".getBytes(StandardCharsets.US_ASCII), "Den slags fil");
        assertRefused("aftale.pdf", "MZ".getBytes(StandardCharsets.US_ASCII), "ikke PDF");
        assertRefused("tom.pdf", new byte[0], "tom");
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertRefused("stor.pdf", large, "højst fylde 10 MB");
    }

    @Test
    void a_file_of_a_case_that_one_may_not_know_of_is_not_there() throws Exception {
        var id = caller.upload(path(), "aftale.pdf", PDF).body().path("id").asText();
        ActingAs.system(() -> {
            cases.candidateIs(caseId, UUID.randomUUID(), "Beskyttet person", true);
            return null;
        });

        assertThat(caller.get(path()).status()).isEqualTo(404);
        assertThat(fetch(path() + "/" + id).statusCode()).isEqualTo(404);
        assertThat(caller.upload(path(), "mere.pdf", PDF).status()).isEqualTo(404);
        var other = ActingAs.system(() -> cases.open(CaseKind.PLACEMENT_COURSE));
        assertThat(fetch("/api/cases/" + other + "/attachments/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_taken_away_leaves_its_name_and_the_reason() throws Exception {
        var id = caller.upload(path(), "forkert.pdf", PDF).body().path("id").asText();

        assertThat(new Caller(port, "sagsbehandler")
                        .post(path() + "/" + id + "/remove", Map.of("reason", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(caller.post(path() + "/" + id + "/remove", Map.of()).status())
                .isEqualTo(422);
        assertThat(caller.post(path() + "/" + id + "/remove", Map.of("reason", "Forkert sag"))
                        .status())
                .isEqualTo(204);

        assertThat(fetch(path() + "/" + id).statusCode()).isEqualTo(404);
        var left = caller.get(path()).body().get(0);
        assertThat(left.path("name").asText()).isEqualTo("forkert.pdf");
        assertThat(left.path("removedReason").asText()).isEqualTo("Forkert sag");
    }

    @Test
    void a_file_is_added_at_a_step_and_not_at_what_is_no_id_of_one() throws Exception {
        var task = UUID.randomUUID().toString();

        assertThat(caller.upload(path() + "?task=" + task, "aftale.pdf", PDF)
                        .body()
                        .path("task")
                        .asText())
                .isEqualTo(task);
        for (var none : List.of("x".repeat(65), "%00", "..%2F..", "🙂"))
            assertThat(caller.upload(path() + "?task=" + URLEncoder.encode(none, StandardCharsets.UTF_8), "a.pdf", PDF)
                            .status())
                    .as(none)
                    .isEqualTo(422);
    }

    private void assertRefused(String name, byte[] content, String because) throws Exception {
        var answer = caller.upload(path(), name, content);
        assertThat(answer.status()).as(name).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asText()).contains(because);
    }

    private String path() {
        return "/api/cases/" + caseId + "/attachments";
    }

    private HttpResponse<byte[]> fetch(String path) throws Exception {
        var login = Base64.getEncoder().encodeToString("jobkonsulent:demo".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Basic " + login)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
