package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** Ten times the rows may not mean ten times the questions a row; the time is measured by {@link ImportMeasure}. */
    @Test
    void a_long_sheet_asks_the_database_no_more_per_row_than_a_short_one() throws Exception {
        var few = CountedStatements.during(() -> as(() -> imports.take(ImportMeasure.sheet(100))));
        var many = CountedStatements.during(() -> as(() -> imports.take(ImportMeasure.sheet(1_000))));

        assertThat(many).isLessThanOrEqualTo(10 * few);
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
