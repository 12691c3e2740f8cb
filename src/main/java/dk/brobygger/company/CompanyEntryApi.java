package dk.brobygger.company;

import dk.brobygger.identity.Rejection;
import dk.brobygger.register.Sector;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A single company, entered by another program. */
@RestController
@RequestMapping("/api")
@Tag(name = "Companies")
class CompanyEntryApi {

    private final CompanyDesk desk;
    private final CompanyEntryDesk entries;
    private final MessageSource messages;

    CompanyEntryApi(CompanyDesk desk, CompanyEntryDesk entries, MessageSource messages) {
        this.desk = desk;
        this.entries = entries;
        this.messages = messages;
    }

    /**
     * A company entered by a program: as {@link NewCompany}, with what may be left out left out.
     *
     * @param cvr eight digits, the last a check digit
     * @param postalCode Danish; the town follows from it
     */
    record Entry(
            @Nullable String cvr,
            @Nullable String name,
            @Nullable Sector sector,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String industryCode,
            @Nullable String industryText,
            @Nullable Integer employees,
            @Nullable String phone,
            @Nullable String email,
            @Nullable List<NewCompany.NewUnit> units,
            @Nullable List<NewCompany.NewContact> contacts) {

        NewCompany company() {
            return new NewCompany(
                    given(cvr),
                    given(name),
                    sector,
                    street,
                    postalCode,
                    industryCode,
                    industryText,
                    employees,
                    phone,
                    email,
                    units == null
                            ? List.of()
                            : units.stream()
                                    .map(unit -> new NewCompany.NewUnit(
                                            given(unit.pNumber()),
                                            unit.name(),
                                            unit.street(),
                                            unit.postalCode(),
                                            unit.ordinaryFte()))
                                    .toList(),
                    contacts == null
                            ? List.of()
                            : contacts.stream()
                                    .map(person -> new NewCompany.NewContact(
                                            given(person.name()),
                                            person.jobTitle(),
                                            person.phone(),
                                            person.email(),
                                            person.level()))
                                    .toList());
        }

        private static String given(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    record Entered(UUID id) {}

    @PostMapping("/companies")
    @Operation(summary = "Enter one company", description = "Without a unit it can be talked with, but takes nobody.")
    @ApiResponse(responseCode = "201", description = "The company is known from now on")
    @ApiResponse(responseCode = "409", description = "It is known already: its id is the property company")
    @ApiResponse(responseCode = "422", description = "Fields do not fit; nothing was kept")
    ResponseEntity<?> enter(@RequestBody Entry wanted, Locale language) {
        var entry = wanted.company();
        var known = desk.withCvr(entry.cvr());
        var faults = entries.faults(entry);
        if (!faults.isEmpty()) {
            var status = known.isPresent() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
            var problem = ProblemDetail.forStatusAndDetail(status, sentence(faults.get(0), language));
            problem.setProperty(
                    "errors",
                    faults.stream()
                            .collect(Collectors.groupingBy(
                                    fault -> fault.field().orElse(""),
                                    LinkedHashMap::new,
                                    Collectors.mapping(fault -> sentence(fault, language), Collectors.toList()))));
            known.ifPresent(id -> problem.setProperty("company", id.uuid()));
            return ResponseEntity.of(problem).build();
        }
        var id = entries.enter(entry);
        return ResponseEntity.created(URI.create("/api/companies?q=" + entry.cvr()))
                .body(new Entered(id.uuid()));
    }

    private String sentence(Rejection fault, Locale language) {
        return Objects.requireNonNull(
                messages.getMessage(fault.messageKey(), fault.args(), fault.messageKey(), language));
    }
}
