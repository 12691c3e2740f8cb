package dk.brobygger.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;

/**
 * Reads companies from a spreadsheet (CSV or XLSX). The first row names the columns, in any order; each further row is
 * a company, or one of its production units.
 */
@Component
class CompanySheet {

    private final PostalCodes postalCodes;

    CompanySheet(PostalCodes postalCodes) {
        this.postalCodes = postalCodes;
    }

    /** @throws RegisterRejection if this is no spreadsheet, or it lacks a column that is needed */
    RegisterReading readCsv(byte[] content) {
        var text = decoded(content);
        var first = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separatorOf(first))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var sheet = new SheetRows(postalCodes);
        try (var parser = format.parse(new StringReader(text))) {
            int row = 0;
            for (var line : parser) sheet.accept(++row, line.toList());
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            throw new RegisterRejection(RegisterRejection.Reason.FILE_UNREADABLE);
        }
        return sheet.done();
    }

    /** @throws RegisterRejection if this is no spreadsheet, or it lacks a column that is needed */
    RegisterReading readXlsx(byte[] content) {
        var sheet = new SheetRows(postalCodes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> sheet.accept(row.getRowNum(), cells(row)));
        } catch (RegisterRejection refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RegisterRejection(RegisterRejection.Reason.FILE_UNREADABLE);
        }
        return sheet.done();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i)
                    .map(cell -> cell.getValue() instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : cell.getText())
                    .orElse(""));
        }
        return cells;
    }

    /** UTF-8, and what Excel writes on a Danish machine when it does not. */
    private static String decoded(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static char separatorOf(String header) {
        return List.of(';', '\t', ',').stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(';');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
