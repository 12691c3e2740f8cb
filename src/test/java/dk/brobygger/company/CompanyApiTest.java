package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class CompanyApiTest {

    @LocalServerPort
    int port;

    @Test
    void the_registers_documents_are_taken_in_and_found() throws Exception {
        var caller = new Caller(port, "virksomhedskonsulent");

        var taken = caller.post("/api/companies/import", new String(file(), StandardCharsets.UTF_8));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body().path("imported").asBoolean()).isTrue();

        var found = caller.get("/api/companies?q=magenta");
        assertThat(found.body().at("/items/0/cvr").asText()).isEqualTo("25052943");
        var course = caller.post("/api/company-courses", Map.of("cvr", "25052943", "purpose", "Finde opgaver"));
        assertThat(course.status()).isEqualTo(201);
        assertThat(caller.get("/api/cases/" + course.body().path("caseId").asText())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_the_registers_is_refused_with_a_sentence() throws Exception {
        var caller = new Caller(port, "virksomhedskonsulent");

        var refused = caller.post("/api/companies/import", "{\"hej\": 1}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("detail").asText()).startsWith("Filen kan ikke læses.");
    }

    @Test
    void those_who_only_read_take_nothing_in_and_begin_nothing() throws Exception {
        var auditor = new Caller(port, "revisor");

        assertThat(auditor.post("/api/companies/import", new String(file(), StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);
        assertThat(auditor.post("/api/company-courses", Map.of("companyId", UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_course_with_an_unknown_company_is_refused() throws Exception {
        var caller = new Caller(port, "virksomhedskonsulent");

        assertThat(caller.post("/api/company-courses", Map.of("companyId", UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_spreadsheet_is_taken_in_with_a_token_row_by_row_or_not_at_all() throws Exception {
        var cvr = CompanyFixture.aCvr();

        assertThat(upload("CVR-nummer;Navn\n%s;God ApS\n".formatted(cvr), false).statusCode())
                .isEqualTo(403);
        var taken = upload("CVR-nummer;Navn\n%s;God ApS\n".formatted(cvr), true);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(json(taken).path("created").asInt()).isEqualTo(1);

        var refused = upload("CVR-nummer;Navn\n12345678;Dårlig ApS\n", true);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).at("/errors/rows[2]/0").asText()).startsWith("CVR-nummeret er ikke gyldigt.");

        var wrong = upload("Fornavn;Efternavn\nKarla;Vestergård\n", true);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).path("detail").asText()).contains("mangler kolonnen CVR-nummer, Navn");
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws Exception {
        var answer = upload("x".repeat(25 << 20), true);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> upload(String content, boolean withToken) throws Exception {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"firmaer.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + content + "\r\n--b--\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/companies/import"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("virksomhedskonsulent:demo".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (withToken) {
            var token = UUID.randomUUID().toString();
            request.header("Cookie", "XSRF-TOKEN=" + token).header("X-XSRF-TOKEN", token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static byte[] file() throws IOException {
        try (var content = CompanyApiTest.class.getResourceAsStream("/company/cvr-virksomhed.json")) {
            return content.readAllBytes();
        }
    }
}
