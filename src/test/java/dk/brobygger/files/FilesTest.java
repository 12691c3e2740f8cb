package dk.brobygger.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is called, and what it is. */
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
