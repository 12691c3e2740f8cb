package dk.brobygger.company;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads companies from a spreadsheet (CSV or XLSX). The first row names the columns, in any order; each further row is
 * a company, or one of its production units.
 */
@Component
class CompanySheet {

    /** The columns, by the names that people give them; the first is the one that we ask for. */
    private enum Column {
        CVR("CVR-nummer", "cvr", "cvrnummer", "cvrnr", "cvr-nr"),
        NAME("Navn", "virksomhed", "virksomhedsnavn", "name"),
        P_NUMBER("P-nummer", "pnummer", "p-nr", "pnr"),
        UNIT_NAME("P-enhed", "penhed", "afdeling"),
        STREET("Adresse", "vej", "street"),
        POSTAL_CODE("Postnummer", "postnr", "postalcode"),
        CITY("By", "city", "postdistrikt"),
        INDUSTRY_CODE("Branchekode", "db07", "industrycode"),
        INDUSTRY("Branche", "branchetekst", "industry"),
        EMPLOYEES("Ansatte", "antalansatte", "employees"),
        FTE("Årsværk", "aarsvaerk", "fte"),
        PHONE("Telefon", "tlf", "phone"),
        EMAIL("Mail", "email", "e-mail"),
        SECTOR("Sektor", "sector"),
        CLOSED("Ophørt", "ophoert", "closed");

        private final String title;
        private final Set<String> names;

        Column(String title, String... others) {
            this.title = title;
            this.names = new HashSet<>(List.of(others));
            this.names.add(title.toLowerCase(Locale.ROOT));
        }

        static @Nullable Column named(String header) {
            var name = header.strip().toLowerCase(Locale.ROOT);
            var joined = name.replaceAll("[\\s._]", "");
            for (var column : values()) if (column.names.contains(name) || column.names.contains(joined)) return column;
            return null;
        }
    }

    private static final Set<Column> NEEDED = Set.of(Column.CVR, Column.NAME);

    private final PostalCodes postalCodes;

    CompanySheet(PostalCodes postalCodes) {
        this.postalCodes = postalCodes;
    }

    /** @throws CompanyRejection if this is no spreadsheet, or it lacks a column that is needed */
    RegisterReading readCsv(byte[] content) {
        var text = decoded(content);
        var first = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separatorOf(first))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var sheet = new Reading();
        try (var parser = format.parse(new StringReader(text))) {
            int row = 0;
            for (var line : parser) sheet.accept(++row, line.toList());
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            throw new CompanyRejection(CompanyRejection.Reason.FILE_UNREADABLE);
        }
        return sheet.done();
    }

    /** @throws CompanyRejection if this is no spreadsheet, or it lacks a column that is needed */
    RegisterReading readXlsx(byte[] content) {
        var sheet = new Reading();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> sheet.accept(row.getRowNum(), cells(row)));
        } catch (CompanyRejection refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new CompanyRejection(CompanyRejection.Reason.FILE_UNREADABLE);
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

    /** A spreadsheet as it is read: the header first, then row by row. */
    private final class Reading {

        private @Nullable Map<Column, Integer> columns;
        private final Map<String, RegisterCompany> companies = new LinkedHashMap<>();
        private final Map<String, Integer> units = new LinkedHashMap<>();
        private final List<ImportReport.Line> problems = new ArrayList<>();
        private int rows;

        void accept(int row, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) return;
            if (columns == null) columns = header(row, cells);
            else line(row, cells);
        }

        RegisterReading done() {
            if (columns == null) throw new CompanyRejection(CompanyRejection.Reason.FILE_EMPTY);
            return new RegisterReading(rows, List.copyOf(companies.values()), problems);
        }

        private Map<Column, Integer> header(int row, List<String> cells) {
            var found = new EnumMap<Column, Integer>(Column.class);
            var unknown = new ArrayList<String>();
            for (int i = 0; i < cells.size(); i++) {
                var column = Column.named(cells.get(i));
                if (column != null) found.putIfAbsent(column, i);
                else if (!cells.get(i).isBlank()) unknown.add(cells.get(i).strip());
            }
            var missing = Arrays.stream(Column.values())
                    .filter(column -> NEEDED.contains(column) && !found.containsKey(column))
                    .map(column -> column.title)
                    .toList();
            if (!missing.isEmpty())
                throw new CompanyRejection(
                        CompanyRejection.Reason.COLUMNS_MISSING,
                        String.join(", ", missing),
                        Arrays.stream(Column.values())
                                .map(column -> column.title)
                                .collect(Collectors.joining(", ")));
            if (!unknown.isEmpty())
                problems.add(ImportReport.Line.of(
                        row,
                        "",
                        ImportReport.Result.SKIPPED,
                        "company.import.UNKNOWN_COLUMNS",
                        String.join(", ", unknown)));
            return found;
        }

        private void line(int row, List<String> cells) {
            rows++;
            var cvr = value(cells, Column.CVR).replaceAll("[\\s-]", "");
            int before = problems.size();
            BiConsumer<String, List<Object>> refuse = (key, args) ->
                    problems.add(new ImportReport.Line(row, cvr, ImportReport.Result.REFUSED, key, args));
            var name = value(cells, Column.NAME);
            var pNumber = value(cells, Column.P_NUMBER).replaceAll("\\s", "");
            var postalCode = value(cells, Column.POSTAL_CODE);
            if (!Cvr.isValid(cvr)) refuse.accept("company.rejection.CVR_CHECK_DIGIT", List.of());
            if (name.isBlank()) refuse.accept("company.rejection.NAME_MISSING", List.of());
            if (name.length() > 300) refuse.accept("company.import.TOO_LONG", List.of(Column.NAME.title));
            if (!pNumber.isEmpty() && !PNumber.isValid(pNumber))
                refuse.accept("company.rejection.P_NUMBER_FORM", List.of(pNumber));
            var earlier = pNumber.isEmpty() ? null : units.putIfAbsent(pNumber, row);
            if (earlier != null) refuse.accept("company.import.P_NUMBER_TWICE", List.of(pNumber, earlier));
            if (!postalCode.isEmpty() && !postalCodes.exists(postalCode))
                refuse.accept("company.rejection.POSTAL_CODE_UNKNOWN", List.of(postalCode));
            var industry = value(cells, Column.INDUSTRY_CODE).replace(".", "");
            if (!industry.matches("[0-9]{0,6}")) refuse.accept("company.import.INDUSTRY_CODE", List.of(industry));
            var employees = number(cells, Column.EMPLOYEES, refuse);
            var fte = number(cells, Column.FTE, refuse);
            var closed = day(cells, refuse);
            for (var column : List.of(Column.STREET, Column.CITY, Column.UNIT_NAME, Column.INDUSTRY, Column.EMAIL)) {
                if (value(cells, column).length() > 190)
                    refuse.accept("company.import.TOO_LONG", List.of(column.title));
            }
            if (value(cells, Column.PHONE).length() > 60)
                refuse.accept("company.import.TOO_LONG", List.of(Column.PHONE.title));
            if (problems.size() > before) return;
            var city = value(cells, Column.CITY).isBlank() && !postalCode.isEmpty()
                    ? postalCodes.town(postalCode).orElse("")
                    : value(cells, Column.CITY);
            var sector = value(cells, Column.SECTOR).toLowerCase(Locale.ROOT).startsWith("off")
                            || value(cells, Column.SECTOR).equalsIgnoreCase("public")
                    ? Sector.PUBLIC
                    : Sector.PRIVATE;
            var ofUnit = new ArrayList<RegisterUnit>();
            if (!pNumber.isEmpty()) {
                ofUnit.add(new RegisterUnit(
                        pNumber,
                        text(value(cells, Column.UNIT_NAME)),
                        text(value(cells, Column.STREET)),
                        text(postalCode),
                        text(city),
                        fte,
                        text(industry),
                        text(value(cells, Column.INDUSTRY)),
                        closed));
            }
            var company = new RegisterCompany(
                    row,
                    cvr,
                    name,
                    sector,
                    null,
                    text(industry),
                    text(value(cells, Column.INDUSTRY)),
                    employees == null ? null : employees.intValue(),
                    text(value(cells, Column.PHONE)),
                    text(value(cells, Column.EMAIL)),
                    text(value(cells, Column.STREET)),
                    text(postalCode),
                    text(city),
                    false,
                    pNumber.isEmpty() ? closed : null,
                    ofUnit);
            companies.merge(cvr, company, (known, more) -> {
                var all = new ArrayList<>(known.units());
                all.addAll(more.units());
                return known.withUnits(all);
            });
        }

        private String value(List<String> cells, Column column) {
            var at = columns == null ? null : columns.get(column);
            return at == null || at >= cells.size() ? "" : cells.get(at).strip();
        }

        private @Nullable BigDecimal number(
                List<String> cells, Column column, BiConsumer<String, List<Object>> refuse) {
            var text = value(cells, column).replace(",", ".");
            if (text.isEmpty()) return null;
            if (text.matches("[0-9]{1,7}(\\.[0-9]{1,4})?")) return new BigDecimal(text);
            refuse.accept("company.import.NOT_A_NUMBER", List.of(column.title, text));
            return null;
        }

        private @Nullable LocalDate day(List<String> cells, BiConsumer<String, List<Object>> refuse) {
            var text = value(cells, Column.CLOSED);
            if (text.isEmpty() || text.equalsIgnoreCase("nej")) return null;
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                refuse.accept("company.import.NOT_A_DAY", List.of(Column.CLOSED.title, text));
                return null;
            }
        }
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value;
    }
}
