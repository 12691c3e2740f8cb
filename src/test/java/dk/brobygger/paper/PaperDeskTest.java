package dk.brobygger.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CommentDesk;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case goes to paper with what its reader may see, and the trail knows. */
@SpringTest
class PaperDeskTest {

    static final UserId JOBKONSULENT = new UserId("jobkonsulent");
    static final UserId LEDER = new UserId("leder");
    static final Locale DANISH = Locale.forLanguageTag("da");

    @Autowired
    PaperDesk paper;

    @Autowired
    CaseDesk cases;

    @Autowired
    CommentDesk comments;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    CaseId caseId;

    @BeforeEach
    void aCase() throws Exception {
        caseId = ActingAs.system(() -> {
            var id = cases.open(CaseKind.PLACEMENT_COURSE);
            cases.companyIs(id, UUID.randomUUID(), "Blåbær & Sønner ApS");
            cases.candidateIs(id, UUID.randomUUID(), "Ægir Ørsted", false);
            return id;
        });
        as(JOBKONSULENT, () -> {
            cases.note(caseId, "Første linje\nAnden linje <b>ikke fed</b> \u0007 \uD83D\uDE00 slut");
            return comments.comment(caseId, null, "Skal vi ringe på fredag?");
        });
    }

    @Test
    void it_holds_the_case_in_danish_letters_and_says_who_took_it() throws Exception {
        var document = as(JOBKONSULENT, () -> paper.print(caseId, DANISH));

        assertThat(document.name())
                .isEqualTo(as(LEDER, () -> cases.card(caseId)).number() + ".pdf");
        assertThat(textOf(document.bytes()))
                .contains("Blåbær & Sønner ApS", "Ægir Ørsted", "Skal vi ringe på fredag?")
                .contains("Anden linje <b>ikke fed</b>")
                .contains("Hentet af ");
    }

    @Test
    void its_letters_are_in_it_and_a_screen_reader_can_read_it() throws Exception {
        var document = as(JOBKONSULENT, () -> paper.print(caseId, DANISH));

        try (var pdf = Loader.loadPDF(document.bytes())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Sag 20");
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void more_notes_than_stand_in_it_are_said_to_be_more() throws Exception {
        as(JOBKONSULENT, () -> {
            for (var more = 0; more < 100; more++) cases.note(caseId, "Ringet, ingen svar");
            return null;
        });

        var text = textOf(as(JOBKONSULENT, () -> paper.print(caseId, DANISH)).bytes());

        assertThat(text).contains("Notater, de seneste 100 af 101").contains("Kommentarer mellem kolleger\n");
    }

    @Test
    void taking_it_is_in_the_trail() throws Exception {
        as(JOBKONSULENT, () -> paper.print(caseId, DANISH));

        assertThat(jdbc.queryForList(
                        "select actor from audit_trail where type = 'CasePrinted' and case_id = ?",
                        String.class,
                        caseId.uuid()))
                .containsExactly("jobkonsulent");
    }

    @Test
    void who_may_not_know_of_the_case_gets_none() throws Exception {
        as(LEDER, () -> {
            conflicts.exclude(caseId, JOBKONSULENT, "familie");
            return null;
        });

        assertThatThrownBy(() -> as(JOBKONSULENT, () -> paper.print(caseId, DANISH)))
                .isInstanceOf(NoSuchCase.class);
        assertThat(new Caller(port, "jobkonsulent")
                        .get("/api/cases/" + caseId + "/pdf")
                        .status())
                .isEqualTo(404);
        assertThat(new Caller(port, "administrator")
                        .get("/api/cases/" + caseId + "/pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void it_is_fetched_as_a_file() throws Exception {
        var answer = new Caller(port, "jobkonsulent").get("/api/cases/" + caseId + "/pdf");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/pdf");
    }

    static String textOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    <T> T as(UserId who, Callable<T> work) throws Exception {
        return ActingAs.user(who, List.of(who.equals(LEDER) ? Role.LEDER : Role.JOBKONSULENT), work);
    }
}
