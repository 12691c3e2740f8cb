package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class CompanyImportTest {

    @Autowired
    CompanyImportDesk imports;

    @Autowired
    CompanyDesk companies;

    @Test
    void the_registers_documents_become_companies_and_reading_them_again_changes_nothing() throws Exception {
        as(() -> imports.take(file("cvr-virksomhed.json")));
        var again = as(() -> imports.take(file("cvr-virksomhed.json")));
        var units = as(() -> imports.take(file("cvr-produktionsenheder.json")));

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(units.imported()).isTrue();
        var magenta = as(() -> companies.company(companies.withCvr("25052943").orElseThrow()));
        assertThat(magenta.units()).hasSize(2);
        assertThat(magenta.active()).isTrue();
        assertThat(as(() -> companies.find(CompanySearch.of("1007256945"), 0, 10)))
                .extracting(CompanyRow::name)
                .containsExactly("MAGENTA ApS");
    }

    @Test
    void one_refused_row_and_nothing_is_imported() throws Exception {
        var good = CompanyFixture.aCvr();
        var report = as(() -> imports.take(
                ("CVR-nummer;Navn\n" + good + ";God ApS\n12345678;Dårlig ApS\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(report.imported()).isFalse();
        assertThat(report.refused()).isEqualTo(1);
        assertThat(as(() -> companies.withCvr(good))).isEmpty();
    }

    @Test
    void twenty_thousand_rows_take_less_than_half_a_minute() throws Exception {
        var sheet = new StringBuilder("CVR-nummer;Navn;P-nummer;Adresse;Postnummer;Ansatte;Årsværk\n");
        for (int row = 0; row < 20_000; row++) {
            sheet.append("%s;Virksomhed %d ApS;%s;Havnevej %d;6900;%d;%d\n"
                    .formatted(CompanyFixture.aCvr(), row, CompanyFixture.aPNumber(), row, row % 90, row % 70));
        }
        var content = sheet.toString().getBytes(StandardCharsets.UTF_8);

        var began = System.nanoTime();
        var report = as(() -> imports.take(content));
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(report.created()).isEqualTo(20_000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        System.out.println("20 000 rows in " + took.toMillis() + " ms");
    }

    private static byte[] file(String name) throws IOException {
        try (var content = CompanyImportTest.class.getResourceAsStream("/company/" + name)) {
            return content.readAllBytes();
        }
    }

    private static <T> T as(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT), deed);
    }
}
