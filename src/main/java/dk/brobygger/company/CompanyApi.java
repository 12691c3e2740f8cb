package dk.brobygger.company;

import dk.brobygger.register.ImportReport;
import dk.brobygger.register.Sector;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Companies for other programs. */
@RestController
@RequestMapping("/api")
@Tag(name = "Companies")
class CompanyApi {

    private static final int MOST_ROWS = 200;
    private static final int MOST_ERRORS = 1_000;

    record CompanyView(
            UUID id,
            String cvr,
            String name,
            Sector sector,
            @Nullable String city,
            @Nullable String industry,
            @Nullable Integer employees,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate optedOutOn) {

        static CompanyView of(CompanyRow row) {
            return new CompanyView(
                    row.id().uuid(),
                    row.cvr(),
                    row.name(),
                    row.sector(),
                    row.city(),
                    row.industryText(),
                    row.employees(),
                    row.closedOn(),
                    row.optedOutOn());
        }
    }

    record Companies(List<CompanyView> items, @Nullable String next) {}

    /**
     * @param cvr names the company when its id is not known
     * @param purpose what the contact is for, as far as known
     * @param plannedOn when it is to be prepared at the latest; within five working days when left out
     */
    record NewCourse(
            @Nullable UUID companyId,
            @Nullable String cvr,
            @Nullable String purpose,
            @Nullable LocalDate plannedOn) {}

    record Opened(UUID caseId) {}

    private final CompanyDesk desk;
    private final OutreachDesk outreach;
    private final CompanyImportDesk imports;
    private final MessageSource messages;

    CompanyApi(CompanyDesk desk, OutreachDesk outreach, CompanyImportDesk imports, MessageSource messages) {
        this.desk = desk;
        this.outreach = outreach;
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping("/companies")
    @Operation(summary = "Companies by name", description = "q: words of name, CVR, P number, street, city or contact.")
    @ApiResponse(responseCode = "200", description = "One page, by name")
    @ApiResponse(responseCode = "400", description = "A limit outside 1-200, or a cursor of no page")
    Companies find(
            @RequestParam(defaultValue = "") @Parameter(description = "Words to look for") String q,
            @RequestParam(defaultValue = "50") @Parameter(description = "Rows of one page, 1 to 200") int limit,
            @RequestParam(required = false) @Parameter(description = "next of the page before") @Nullable
                    String after) {
        if (limit < 1 || limit > MOST_ROWS) throw unreadable();
        var cursor = cursor(after);
        var rows = desk.findAfter(CompanySearch.of(q), cursor[0], cursor[1], limit + 1);
        var shown = rows.stream().limit(limit).map(CompanyView::of).toList();
        var last = rows.size() > limit ? rows.get(limit - 1) : null;
        return new Companies(shown, last == null ? null : text(last));
    }

    @PostMapping("/company-courses")
    @Operation(summary = "Begin a course with a company", description = "Its first step is the contact's preparation.")
    @ApiResponse(responseCode = "201", description = "The case is open")
    @ApiResponse(responseCode = "422", description = "There is no such company, it is closed, or it has opted out")
    ResponseEntity<Opened> open(@RequestBody NewCourse wanted) {
        var company = wanted.companyId() != null
                ? new CompanyId(wanted.companyId())
                : desk.withCvr(wanted.cvr() == null ? "" : wanted.cvr())
                        .orElseThrow(() -> new CompanyRejection(CompanyRejection.Reason.NO_SUCH_COMPANY));
        var caseId = outreach.start(company, wanted.purpose(), wanted.plannedOn());
        return ResponseEntity.created(URI.create("/api/cases/" + caseId)).body(new Opened(caseId.uuid()));
    }

    @PostMapping(path = "/companies/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take in the register's documents",
            description = "One document, an array, or a search's answer.")
    @ApiResponse(responseCode = "200", description = "All of it was taken in, row by row")
    @ApiResponse(responseCode = "422", description = "A row was refused, and nothing was taken in")
    ResponseEntity<?> takeDocuments(@RequestBody byte[] documents, Locale language) {
        return answer(imports.take(documents), language);
    }

    @PostMapping(path = "/companies/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Take in a file", description = "CSV, XLSX or the register's JSON, as the part file.")
    @ApiResponse(responseCode = "200", description = "All of it was taken in, row by row")
    @ApiResponse(responseCode = "413", description = "The file is too large")
    @ApiResponse(responseCode = "422", description = "A row was refused, and nothing was taken in")
    ResponseEntity<?> takeFile(@RequestPart("file") MultipartFile file, Locale language) throws IOException {
        return answer(imports.take(file.getBytes()), language);
    }

    record ImportedRow(
            int row,
            String subject,
            ImportReport.Result result,
            @Nullable String message) {}

    record Imported(
            boolean imported, int read, int created, int updated, int unchanged, int refused, List<ImportedRow> rows) {}

    private ResponseEntity<?> answer(ImportReport report, Locale language) {
        var rows = report.lines().stream()
                .map(line -> new ImportedRow(line.row(), line.subject(), line.result(), sentence(line, language)))
                .toList();
        if (report.imported())
            return ResponseEntity.ok(
                    new Imported(true, report.read(), report.created(), report.updated(), report.unchanged(), 0, rows));
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                messages.getMessage("company.import.refused", new Object[] {report.refused()}, language));
        var errors = new LinkedHashMap<String, List<String>>();
        rows.stream()
                .filter(row -> row.result() == ImportReport.Result.REFUSED)
                .limit(MOST_ERRORS)
                .forEach(row -> errors.computeIfAbsent("rows[" + row.row() + "]", none -> new ArrayList<>())
                        .add(String.valueOf(row.message())));
        problem.setProperty("errors", errors);
        problem.setProperty("rows", rows.stream().limit(MOST_ERRORS).toList());
        return ResponseEntity.of(problem).build();
    }

    private @Nullable String sentence(ImportReport.Line line, Locale language) {
        return line.messageKey() == null
                ? null
                : messages.getMessage(line.messageKey(), line.args().toArray(), line.messageKey(), language);
    }

    private static String text(CompanyRow last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.cvr() + " " + last.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** Name and CVR of the last row of the page before. */
    private static String[] cursor(@Nullable String text) {
        if (text == null || text.isBlank()) return new String[] {"", ""};
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2) return new String[] {parts[1], parts[0]};
        } catch (IllegalArgumentException noCursor) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static ErrorResponseException unreadable() {
        return new ErrorResponseException(
                HttpStatus.BAD_REQUEST, ProblemDetail.forStatus(HttpStatus.BAD_REQUEST), null);
    }
}
