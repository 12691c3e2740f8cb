package dk.brobygger.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.brobygger.casefile.PaperPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Sets a case in type: XHTML becomes a PDF with its fonts in it, tagged for screen readers (PDF/UA). Nothing is fetched
 * from anywhere.
 */
class Sheet {

    private static final String FONT = "Inter";
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 20mm 18mm;
                @bottom-left { content: string(foot); font: 7.5pt Inter; color: #555; }
                @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt Inter; color: #555; } }
            body { font-family: Inter; font-size: 9.5pt; line-height: 1.4; color: #111; }
            h1 { font-size: 18pt; margin: 0 0 1mm; }
            h2 { font-size: 12pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; color: #444; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.3pt solid #bbb; }
            th { font-weight: bold; font-size: 8.5pt; }
            tr { page-break-inside: avoid; }
            .when { width: 34mm; } .who { width: 34mm; }
            .ground { color: #444; font-size: 8.5pt; }
            """;

    private final StringBuilder html = new StringBuilder();
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Sheet(String title, String foot, Locale language, ZoneId zone) {
        this.zone = zone;
        var danish = "da".equals(language.getLanguage());
        this.day = DateTimeFormatter.ofPattern(danish ? "d. MMM yyyy" : "d MMM yyyy", language);
        this.moment = DateTimeFormatter.ofPattern(danish ? "d. MMM yyyy 'kl.' H.mm" : "d MMM yyyy H:mm", language);
        html.append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(escaped(language.getLanguage()))
                .append("\"><head><title>")
                .append(escaped(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(escaped(title))
                .append("\"/><style>")
                .append(STYLE.replace("string(foot)", "\"" + escaped(foot).replace("\"", "") + "\""))
                .append("</style></head><body>");
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String moment(Instant at) {
        return moment.format(at.atZone(zone));
    }

    void heading(String title, String under) {
        html.append("<h1>").append(escaped(title)).append("</h1>");
        html.append("<p>").append(escaped(under)).append("</p>");
    }

    /** What is what, in two columns. */
    void facts(String title, Map<String, String> facts) {
        html.append("<h2>").append(escaped(title)).append("</h2><table>");
        facts.forEach((term, detail) -> {
            html.append("<tr><th class=\"when\">").append(escaped(term)).append("</th><td>");
            html.append(escaped(detail)).append("</td></tr>");
        });
        html.append("</table>");
    }

    void part(PaperPart part, List<String> columns) {
        if (part.lines().isEmpty()) return;
        html.append("<h2>").append(escaped(part.title())).append("</h2><table><thead><tr>");
        html.append("<th class=\"when\">").append(escaped(columns.get(0))).append("</th><th class=\"who\">");
        html.append(escaped(columns.get(1))).append("</th><th>").append(escaped(columns.get(2)));
        html.append("</th></tr></thead><tbody>");
        part.lines().forEach(this::line);
        html.append("</tbody></table>");
    }

    private void line(PaperPart.Line line) {
        var when = line.at() != null ? moment(line.at()) : line.day() != null ? day(line.day()) : "";
        html.append("<tr><td>").append(escaped(when)).append("</td><td>").append(escaped(line.who()));
        html.append("</td><td>").append(escaped(line.text()).replace("\n", "<br/>"));
        if (!line.ground().isEmpty())
            html.append("<div class=\"ground\">").append(escaped(line.ground())).append("</div>");
        html.append("</td></tr>");
    }

    byte[] pdf() {
        html.append("</body></html>");
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((base, uri) -> null);
            builder.useFont(() -> font("Inter_400Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Inter_700Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(html.toString(), null);
            builder.toStream(bytes);
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Sheet.class.getResourceAsStream("/paper/" + file));
    }

    /** Marks become words, and what XML cannot hold is left out. */
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\r' -> {}
                default -> {
                    var writable = point >= 0x20 || point == '\n' || point == '\t';
                    var surrogate = point >= 0xD800 && point <= 0xDFFF;
                    if (writable && !surrogate && point != 0xFFFE && point != 0xFFFF) safe.appendCodePoint(point);
                }
            }
        });
        return safe.toString();
    }
}
