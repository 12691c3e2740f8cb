package dk.brobygger.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be put on a case, known by its name and by its first bytes: the two must say the same. */
public enum FileKind {
    PDF("application/pdf", content -> begins(content, "%PDF-"), "pdf"),
    PNG("image/png", content -> begins(content, "\u0089PNG\r\n\u001a\n"), "png"),
    JPEG("image/jpeg", content -> begins(content, "\u00ff\u00d8\u00ff"), "jpg", "jpeg"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            content -> ZipNames.of(content).holdsOffice("word/"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            content -> ZipNames.of(content).holdsOffice("xl/"),
            "xlsx"),
    ODT(
            "application/vnd.oasis.opendocument.text",
            content -> ZipNames.of(content).holds("mimetype")
                    && new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1)
                            .contains("application/vnd.oasis.opendocument.text"),
            "odt"),
    TEXT("text/plain;charset=UTF-8", FileKind::isText, "txt");

    private final String mediaType;
    private final Predicate<byte[]> signature;
    private final List<String> endings;

    FileKind(String mediaType, Predicate<byte[]> signature, String... endings) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.endings = List.of(endings);
    }

    static Optional<FileKind> named(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.endings.contains(ending))
                        .findFirst();
    }

    /** Whether the content is what its name says. */
    boolean isIn(byte[] content) {
        return signature.test(content);
    }

    /** How the names of such files end, in lower case, without the dot. */
    List<String> endings() {
        return endings;
    }

    public String mediaType() {
        return mediaType;
    }

    private static boolean begins(byte[] content, String with) {
        var wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) if (one >= 0 && one < 32 && one != '\t' && one != '\n' && one != '\r') return false;
        return true;
    }
}
