package dk.brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.identity.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is called, what it is, and whom a comment turns to. */
class FilesTest {

    @Test
    void a_name_is_no_more_than_a_name() {
        assertThat(FileName.clean("aftale.pdf")).isEqualTo("aftale.pdf");
        assertThat(FileName.clean("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(FileName.clean("C:\\Users\\anna\\Søknad æøå.docx")).isEqualTo("Søknad æøå.docx");
        assertThat(FileName.clean(".htaccess")).isEqualTo("htaccess");
        assertThat(FileName.clean("faktura\u202Efdp.exe")).isEqualTo("fakturafdp.exe");
        assertThat(FileName.clean("a\0b\r\nc.pdf")).isEqualTo("abc.pdf");
        assertThat(FileName.clean("x<script>\".pdf")).isEqualTo("x_script__.pdf");
        assertThat(FileName.clean("...")).isEqualTo("fil");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(120).endsWith("x.pdf");
        assertThat(FileName.clean("x".repeat(500))).hasSize(120);
    }

    @Test
    void a_kind_is_known_by_name_and_content_alike() throws IOException {
        var pdf = "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII);
        assertThat(FileKind.named("A.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.PDF.isIn(pdf)).isTrue();
        assertThat(FileKind.PNG.isIn(pdf)).isFalse();
        assertThat(FileKind.PDF.isIn(new byte[0])).isFalse();
        assertThat(FileKind.named("program.exe")).isEmpty();
        assertThat(FileKind.named("side.html")).isEmpty();
        assertThat(FileKind.named("pdf")).isEmpty();
        assertThat(FileKind.DOCX.isIn(zip("[Content_Types].xml", "word/document.xml")))
                .isTrue();
        assertThat(FileKind.DOCX.isIn(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isFalse();
        assertThat(FileKind.XLSX.isIn(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isTrue();
        assertThat(FileKind.TEXT.isIn("Kære Ø".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FileKind.TEXT.isIn(new byte[] {'a', 0, 'b'})).isFalse();
    }

    @Test
    void a_document_with_macros_is_not_taken() throws IOException {
        assertThat(FileKind.DOCX.isIn(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isFalse();
    }

    @Test
    void a_comment_turns_to_those_whose_names_stand_after_an_at() {
        assertThat(Mentions.in("@anna og @bo.hansen, se her. Tak @carl."))
                .containsExactly(new UserId("anna"), new UserId("bo.hansen"), new UserId("carl"));
        assertThat(Mentions.in("Skriv til anna@kommune.dk eller @@ eller @ ingen"))
                .isEmpty();
        assertThat(Mentions.in("@anna @anna")).hasSize(1);
    }

    @Test
    void what_was_said_is_cut_where_it_turns_to_those_who_were_told() {
        assertThat(Mentions.cut("Hej @bo, og @carl.", List.of(new UserId("bo"))))
                .containsExactly(
                        new CaseComment.Piece("Hej ", Optional.empty()),
                        new CaseComment.Piece("@bo", Optional.of(new UserId("bo"))),
                        new CaseComment.Piece(", og @carl.", Optional.empty()));
        assertThat(Mentions.cut("@bo", List.of(new UserId("bo")))).hasSize(1);
    }

    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
