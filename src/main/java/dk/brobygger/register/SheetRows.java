package dk.brobygger.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A spreadsheet as it is read: the header first, then row by row. */
class SheetRows {

    private static final Set<SheetColumn> NEEDED = Set.of(SheetColumn.CVR, SheetColumn.NAME);

    private final PostalCodes postalCodes;

    private @Nullable Map<SheetColumn, Integer> columns;
    private final Map<String, RegisterCompany> companies = new LinkedHashMap<>();
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final List<ImportReport.Line> problems = new ArrayList<>();
    private int rows;

    SheetRows(PostalCodes postalCodes) {
        this.postalCodes = postalCodes;
    }

    void accept(int row, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        if (columns == null) columns = header(row, cells);
        else line(row, cells);
    }

    RegisterReading done() {
        if (columns == null) throw new RegisterRejection(RegisterRejection.Reason.FILE_EMPTY);
        return new RegisterReading(rows, List.copyOf(companies.values()), problems);
    }

    private Map<SheetColumn, Integer> header(int row, List<String> cells) {
        var found = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        var unknown = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            var column = SheetColumn.named(cells.get(i));
            if (column != null) found.putIfAbsent(column, i);
            else if (!cells.get(i).isBlank()) unknown.add(cells.get(i).strip());
        }
        var missing = Arrays.stream(SheetColumn.values())
                .filter(column -> NEEDED.contains(column) && !found.containsKey(column))
                .map(column -> column.title())
                .toList();
        if (!missing.isEmpty())
            throw new RegisterRejection(
                    RegisterRejection.Reason.COLUMNS_MISSING,
                    String.join(", ", missing),
                    Arrays.stream(SheetColumn.values())
                            .map(column -> column.title())
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
        var cvr = value(cells, SheetColumn.CVR).replaceAll("[\\s-]", "");
        int before = problems.size();
        BiConsumer<String, List<Object>> refuse =
                (key, args) -> problems.add(new ImportReport.Line(row, cvr, ImportReport.Result.REFUSED, key, args));
        var name = value(cells, SheetColumn.NAME);
        var pNumber = value(cells, SheetColumn.P_NUMBER).replaceAll("\\s", "");
        var postalCode = value(cells, SheetColumn.POSTAL_CODE);
        if (!Cvr.isValid(cvr)) refuse.accept("company.rejection.CVR_CHECK_DIGIT", List.of());
        if (name.isBlank()) refuse.accept("company.rejection.NAME_MISSING", List.of());
        if (name.length() > 300) refuse.accept("company.import.TOO_LONG", List.of(SheetColumn.NAME.title()));
        if (!pNumber.isEmpty() && !PNumber.isValid(pNumber))
            refuse.accept("company.rejection.P_NUMBER_FORM", List.of(pNumber));
        var earlier = pNumber.isEmpty() ? null : units.putIfAbsent(pNumber, row);
        if (earlier != null) refuse.accept("company.import.P_NUMBER_TWICE", List.of(pNumber, earlier));
        if (!postalCode.isEmpty() && !postalCodes.exists(postalCode))
            refuse.accept("company.rejection.POSTAL_CODE_UNKNOWN", List.of(postalCode));
        var industry = value(cells, SheetColumn.INDUSTRY_CODE).replace(".", "");
        if (!industry.matches("[0-9]{0,6}")) refuse.accept("company.import.INDUSTRY_CODE", List.of(industry));
        var employees = number(cells, SheetColumn.EMPLOYEES, refuse);
        var fte = number(cells, SheetColumn.FTE, refuse);
        var closed = day(cells, refuse);
        for (var column : List.of(
                SheetColumn.STREET, SheetColumn.CITY, SheetColumn.UNIT_NAME, SheetColumn.INDUSTRY, SheetColumn.EMAIL)) {
            if (value(cells, column).length() > 190) refuse.accept("company.import.TOO_LONG", List.of(column.title()));
        }
        if (value(cells, SheetColumn.PHONE).length() > 60)
            refuse.accept("company.import.TOO_LONG", List.of(SheetColumn.PHONE.title()));
        if (problems.size() > before) return;
        var city = value(cells, SheetColumn.CITY).isBlank() && !postalCode.isEmpty()
                ? postalCodes.town(postalCode).orElse("")
                : value(cells, SheetColumn.CITY);
        var sector = value(cells, SheetColumn.SECTOR).toLowerCase(Locale.ROOT).startsWith("off")
                        || value(cells, SheetColumn.SECTOR).equalsIgnoreCase("public")
                ? Sector.PUBLIC
                : Sector.PRIVATE;
        var ofUnit = new ArrayList<RegisterUnit>();
        if (!pNumber.isEmpty()) {
            ofUnit.add(new RegisterUnit(
                    pNumber,
                    text(value(cells, SheetColumn.UNIT_NAME)),
                    text(value(cells, SheetColumn.STREET)),
                    text(postalCode),
                    text(city),
                    fte,
                    text(industry),
                    text(value(cells, SheetColumn.INDUSTRY)),
                    closed));
        }
        var company = new RegisterCompany(
                row,
                cvr,
                new RegisterProfile(
                        name,
                        sector,
                        null,
                        text(industry),
                        text(value(cells, SheetColumn.INDUSTRY)),
                        employees == null ? null : employees.intValue(),
                        text(value(cells, SheetColumn.PHONE)),
                        text(value(cells, SheetColumn.EMAIL)),
                        text(value(cells, SheetColumn.STREET)),
                        text(postalCode),
                        text(city),
                        false),
                pNumber.isEmpty() ? closed : null,
                ofUnit);
        companies.merge(cvr, company, (known, more) -> {
            var all = new ArrayList<>(known.units());
            all.addAll(more.units());
            return known.withUnits(all);
        });
    }

    private String value(List<String> cells, SheetColumn column) {
        var at = columns == null ? null : columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private @Nullable BigDecimal number(
            List<String> cells, SheetColumn column, BiConsumer<String, List<Object>> refuse) {
        var text = value(cells, column).replace(",", ".");
        if (text.isEmpty()) return null;
        if (text.matches("[0-9]{1,7}(\\.[0-9]{1,4})?")) return new BigDecimal(text);
        refuse.accept("company.import.NOT_A_NUMBER", List.of(column.title(), text));
        return null;
    }

    private @Nullable LocalDate day(List<String> cells, BiConsumer<String, List<Object>> refuse) {
        var text = value(cells, SheetColumn.CLOSED);
        if (text.isEmpty() || text.equalsIgnoreCase("nej")) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            refuse.accept("company.import.NOT_A_DAY", List.of(SheetColumn.CLOSED.title(), text));
            return null;
        }
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value;
    }
}
