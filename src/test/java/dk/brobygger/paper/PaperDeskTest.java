package dk.brobygger.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.casefile.PaperSection;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.files.AttachmentDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    NoteDesk notes;

    @Autowired
    CommentDesk comments;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    AttachmentDesk files;

    @Autowired
    IdentityDesk identity;

    @Autowired
    ObjectProvider<PaperSection> sections;

    @Autowired
    CurrentUser user;

    @Autowired
    MessageSource messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PrintPace pace;

    @Autowired
    Clock clock;

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
            notes.write(caseId, "Første linje\nAnden linje <b>ikke fed</b> \u0007 \uD83D\uDE00 slut");
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
            for (var more = 0; more < 100; more++) notes.write(caseId, "Ringet, ingen svar");
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
    void while_type_is_set_no_transaction_is_open_and_the_trail_gets_its_row_in_one_of_its_own() throws Exception {
        var open = new LinkedHashMap<String, Boolean>();
        var desk =
                new PaperDesk(
                        cases,
                        notes,
                        comments,
                        files,
                        identity,
                        sections,
                        user,
                        messages,
                        clock,
                        event -> open.put("trail", TransactionSynchronizationManager.isActualTransactionActive()),
                        transaction,
                        pace,
                        "") {
                    @Override
                    byte[] inType(Sheet sheet) {
                        open.put("type", TransactionSynchronizationManager.isActualTransactionActive());
                        return super.inType(sheet);
                    }
                };

        as(JOBKONSULENT, () -> desk.print(caseId, DANISH));

        assertThat(open).containsExactly(entry("type", false), entry("trail", true));
        assertThat(PaperDesk.class.getAnnotation(Transactional.class).propagation())
                .isEqualTo(Propagation.SUPPORTS);
    }

    @Test
    void one_too_many_a_minute_is_refused_with_a_sentence_that_says_what_to_do() throws Exception {
        var hasty = new UserId("hurtig-" + UUID.randomUUID());
        ActingAs.system(() -> {
            identity.employ(hasty, "Hurtig", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            return null;
        });
        var caller = new Caller(port, hasty.value());
        var path = "/api/cases/" + caseId + "/pdf";
        as(hasty, () -> {
            for (var one = 0; one < PrintPace.A_MINUTE; one++) pace.count(hasty);
            return null;
        });

        var answer = caller.get(path);
        if (answer.status() == 200) answer = lastOf(hasty, caller, path);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.body().path("detail").asText())
                .isEqualTo("Du har hentet 20 sager inden for et minut, og flere kan ikke hentes så hurtigt."
                        + " Vent et minut, og prøv igen.");
        assertThat(as(hasty, paper::mayPrintNow)).isFalse();
        assertThat(as(LEDER, paper::mayPrintNow)).isTrue();
    }

    @Test
    void the_next_minute_knows_nothing_of_the_last() {
        var at = new AtomicReference<>(Instant.parse("2026-11-22T03:00:00Z"));
        var then = mock(Clock.class);
        when(then.instant()).thenAnswer(asked -> at.get());
        var counted = new PrintPace(then);
        for (var one = 0; one < 100; one++) counted.count(new UserId("bruger" + one));
        for (var one = 1; one < PrintPace.A_MINUTE; one++) counted.count(new UserId("bruger1"));
        assertThat(counted.allows(new UserId("bruger1"))).isFalse();

        at.set(Instant.parse("2026-11-22T03:01:00Z"));

        assertThat(counted.allows(new UserId("bruger1"))).isTrue();
        assertThat(counted.known()).isZero();
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

    /** The minute has turned just now: once more, within it. */
    Caller.Answer lastOf(UserId who, Caller caller, String path) throws Exception {
        while (pace.allows(who)) pace.count(who);
        return caller.get(path);
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
