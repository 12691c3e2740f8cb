package dk.brobygger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What the register's documents and spreadsheets say, before anything is kept. */
class CompanySourcesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    CvrDocuments documents = new CvrDocuments(new ObjectMapper());
    CompanySheet sheets = new CompanySheet(new PostalCodes());

    @Test
    void the_registers_document_of_a_company_is_read_as_it_stands_now() throws IOException {
        var reading = documents.read(file("cvr-virksomhed.json"), TODAY);

        var magenta = reading.companies().get(0);
        assertThat(magenta.cvr()).isEqualTo("25052943");
        assertThat(magenta.name()).isEqualTo("MAGENTA ApS");
        assertThat(magenta.profile().street()).isEqualTo("Pilestræde 43, 3.");
        assertThat(magenta.profile().postalCode()).isEqualTo("1112");
        assertThat(magenta.profile().industryCode()).isEqualTo("620200");
        assertThat(magenta.profile().employees()).isEqualTo(20);
        assertThat(magenta.profile().phone()).isEqualTo("33369696");
        assertThat(magenta.profile().advertisingProtected()).isTrue();
        assertThat(magenta.closedOn()).isNull();
        assertThat(magenta.units()).extracting(RegisterUnit::pNumber).containsExactly("1007256945", "1019601052");
    }

    @Test
    void the_registers_production_units_say_when_they_closed() throws IOException {
        var reading = documents.read(file("cvr-produktionsenheder.json"), TODAY);

        assertThat(reading.companies()).hasSize(4);
        var lotus = reading.companies().stream()
                .filter(company -> company.cvr().equals("27197531"))
                .findFirst()
                .orElseThrow();
        var unit = lotus.units().get(0);
        assertThat(unit.name()).isEqualTo("LOTUS IMPORT ApS");
        assertThat(unit.street()).isEqualTo("Frugtmarkedet 19");
        assertThat(unit.closedOn()).isEqualTo(LocalDate.of(2013, 6, 20));
        assertThat(unit.ordinaryFte()).isEqualByComparingTo("1");
    }

    @Test
    void json_that_is_not_the_registers_is_refused() {
        refuses(
                RegisterRejection.Reason.FILE_UNREADABLE,
                () -> documents.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), TODAY));
        refuses(
                RegisterRejection.Reason.FILE_UNREADABLE,
                () -> documents.read("{\"a\": ".getBytes(StandardCharsets.UTF_8), TODAY));
    }

    @Test
    void a_spreadsheet_may_have_its_columns_in_any_order_and_several_units_of_a_company() {
        var reading = csv("""
                Navn;P-nummer;CVR-nummer;Postnummer;Årsværk;Adresse
                Klitrosen Service ApS;1900000001;25052943;6900;41,6;Havnevej 12
                Klitrosen Service ApS;1900000002;25052943;6950;9,4;Rådhuspladsen 3
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.companies()).hasSize(1);
        assertThat(reading.companies().get(0).profile().city()).isEqualTo("Skjern");
        assertThat(reading.companies().get(0).units())
                .extracting(RegisterUnit::ordinaryFte)
                .map(Object::toString)
                .containsExactly("41.6", "9.4");
    }

    @Test
    void each_row_that_cannot_be_read_is_named_with_its_reason() {
        var reading = csv("""
                CVR-nummer,Navn,P-nummer,Postnummer,Ansatte
                25052944,Forkert ciffer,,,
                25052943,,19,,
                27740960,Ukendt sted,,0001,mange
                """);

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.problems())
                .extracting(ImportReport.Line::row, ImportReport.Line::messageKey)
                .containsExactly(
                        tuple(2, "company.rejection.CVR_CHECK_DIGIT"),
                        tuple(3, "company.rejection.NAME_MISSING"),
                        tuple(3, "company.rejection.P_NUMBER_FORM"),
                        tuple(4, "company.rejection.POSTAL_CODE_UNKNOWN"),
                        tuple(4, "company.import.NOT_A_NUMBER"));
    }

    @Test
    void a_spreadsheet_with_wrong_columns_is_refused_with_their_names() {
        refuses(RegisterRejection.Reason.COLUMNS_MISSING, () -> csv("Fornavn;Efternavn\nKarla;Vestergård\n"));
    }

    @Test
    void a_file_of_a_danish_excel_is_read_with_its_letters() {
        var content = "CVR-nummer;Navn\n25052943;Rødgrød på Ærø\n".getBytes(Charset.forName("windows-1252"));

        assertThat(sheets.readCsv(content).companies().get(0).name()).isEqualTo("Rødgrød på Ærø");
    }

    @Test
    void a_workbook_is_read_like_a_text_file() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Virksomheder");
            sheet.value(0, 0, "CVR-nummer");
            sheet.value(0, 1, "Navn");
            sheet.value(0, 2, "Ansatte");
            sheet.value(1, 0, 25052943);
            sheet.value(1, 1, "Klitrosen Service ApS");
            sheet.value(1, 2, 82);
        }

        var reading = sheets.readXlsx(bytes.toByteArray());

        assertThat(reading.companies().get(0).profile().employees()).isEqualTo(82);
        assertThat(reading.companies().get(0).cvr()).isEqualTo("25052943");
    }

    private RegisterReading csv(String text) {
        return sheets.readCsv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(RegisterRejection.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RegisterRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }

    private static byte[] file(String name) throws IOException {
        try (var content = CompanySourcesTest.class.getResourceAsStream("/company/" + name)) {
            return content.readAllBytes();
        }
    }
}
