package dk.brobygger.company;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How long 20 000 rows take: {@code mvn test -Dtest=ImportMeasure}. Not part of {@code mvn verify}. */
@SpringTest
class ImportMeasure {

    private static final Logger LOG = LoggerFactory.getLogger(ImportMeasure.class);

    @Autowired
    CompanyImportDesk imports;

    @Test
    void twenty_thousand_rows() throws Exception {
        var content = sheet(20_000);

        var began = System.nanoTime();
        var report = ActingAs.user(
                new UserId("virksomhedskonsulent"), List.of(Role.VIRKSOMHEDSKONSULENT), () -> imports.take(content));

        LOG.info(
                "20 000 rows in {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        assertThat(report.created()).isEqualTo(20_000);
    }

    static byte[] sheet(int rows) {
        var sheet = new StringBuilder("CVR-nummer;Navn;P-nummer;Adresse;Postnummer;Ansatte;Årsværk\n");
        for (int row = 0; row < rows; row++) {
            sheet.append("%s;Virksomhed %d ApS;%s;Havnevej %d;6900;%d;%d\n"
                    .formatted(CompanyFixture.aCvr(), row, CompanyFixture.aPNumber(), row, row % 90, row % 70));
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }
}
