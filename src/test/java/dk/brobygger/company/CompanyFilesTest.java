package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class CompanyFilesTest {

    static final String MULTIPART = "multipart/form-data; boundary=x";

    @LocalServerPort
    int port;

    @Autowired
    StoryCompanies settled;

    Caller konsulent;

    @BeforeEach
    void aConsultant() {
        konsulent = new Caller(port, "virksomhedskonsulent");
    }

    @Test
    void companies_are_found_page_by_page() throws Exception {
        for (int i = 0; i < 5; i++) settled.settle("Sidevis nr. " + i, "12.0");
        var names = new ArrayList<String>();
        var next = "";
        do {
            var page = konsulent.get("/api/companies?q=sidevis&limit=2&after=" + next);
            assertThat(page.status()).isEqualTo(200);
            page.body()
                    .path("items")
                    .forEach(item -> names.add(item.path("name").asText()));
            next = page.body().path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));

        assertThat(names).hasSize(5).isSorted().doesNotHaveDuplicates();
        assertThat(konsulent.get("/api/companies?after=abc").status()).isEqualTo(400);
        assertThat(konsulent.get("/api/companies?limit=1000").status()).isEqualTo(400);
    }

    @Test
    void a_course_begins_with_a_company_that_exists() throws Exception {
        var company = settled.settle("Kursværket", "12.0");

        var opened = konsulent.post("/api/company-courses", Map.of("companyId", company.id()));

        assertThat(opened.status()).isEqualTo(201);
        var shown = konsulent.get("/api/cases/" + opened.body().path("caseId").asText());
        assertThat(shown.body().path("company").asText()).isEqualTo("Kursværket");
        var unknown = konsulent.post("/api/company-courses", Map.of("companyId", UUID.randomUUID()));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body().path("detail").asText()).isNotBlank();
        assertThat(new Caller(port, "revisor")
                        .post("/api/company-courses", Map.of("companyId", company.id()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_spreadsheet_with_the_wrong_columns_is_told_so() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            var sheet = book.newWorksheet("Ark1");
            sheet.value(0, 0, "Fornavn");
            sheet.value(0, 1, "Skostørrelse");
            sheet.value(1, 0, "Anna");
        }

        var answer = konsulent.upload("/api/companies/import", "forkert.xlsx", file.toByteArray());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asText()).contains("CVR");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_too_large() throws Exception {
        var answer = konsulent.upload("/api/companies/import", "stor.csv", new byte[100 << 20]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @Test
    void a_file_without_the_token_could_come_from_anywhere() throws Exception {
        var body = BodyPublishers.ofString("--x--", StandardCharsets.UTF_8);

        assertThat(konsulent.post("/api/companies/import", MULTIPART, body).status())
                .isEqualTo(403);
        assertThat(konsulent.post("/api/companies/import", "text/csv", body).status())
                .isEqualTo(403);
    }
}
