package dk.brobygger.company;

import dk.brobygger.register.RegisterCompany;
import dk.brobygger.register.RegisterUnit;
import dk.brobygger.register.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the register says of a company, as far as it has been read. */
@Embeddable
class Registered {

    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private @Nullable String legalForm;
    private @Nullable String industryCode;
    private @Nullable String industryText;
    private @Nullable Integer employees;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String street;
    private @Nullable String postalCode;
    private @Nullable String city;
    private boolean advertisingProtected;

    @SuppressWarnings("NullAway.Init")
    protected Registered() {}

    /**
     * A company that is known by name, or only by a unit of its own: then it is called and found as that one is.
     *
     * @throws CompanyRejection if neither has a name
     */
    Registered(RegisterCompany source) {
        var known = source.name() != null ? source.name() : nameOfFirstUnit(source);
        if (known == null || known.isBlank()) throw new CompanyRejection(CompanyRejection.Reason.NAME_MISSING);
        name = known;
        sector = source.sector();
        if (source.name() == null) settleWhereItsUnitIs(source.units().get(0));
    }

    private void settleWhereItsUnitIs(RegisterUnit unit) {
        street = unit.street();
        postalCode = unit.postalCode();
        city = unit.city();
        industryCode = unit.industryCode();
        industryText = unit.industryText();
    }

    /** Takes over what the source says, keeps what it is silent about; true when something changed. */
    boolean read(RegisterCompany source) {
        if (source.name() == null) return false;
        var before = all();
        name = source.name();
        sector = source.sector();
        legalForm = known(source.legalForm(), legalForm);
        industryCode = known(source.industryCode(), industryCode);
        industryText = known(source.industryText(), industryText);
        employees = source.employees() != null ? source.employees() : employees;
        phone = known(source.phone(), phone);
        email = known(source.email(), email);
        street = known(source.street(), street);
        postalCode = known(source.postalCode(), postalCode);
        city = known(source.city(), city);
        advertisingProtected = source.advertisingProtected();
        return !before.equals(all());
    }

    String name() {
        return name;
    }

    Sector sector() {
        return sector;
    }

    @Nullable
    String industryCode() {
        return industryCode;
    }

    @Nullable
    Integer employees() {
        return employees;
    }

    @Nullable
    String postalCode() {
        return postalCode;
    }

    /** The words it is searched by; some may be unknown. */
    Stream<@Nullable String> words() {
        return Stream.of(name, city, postalCode, street, industryText);
    }

    CompanyPage page(
            CompanyId id,
            String cvr,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate optedOutOn,
            @Nullable String optedOutReason,
            List<UnitFacts> units,
            List<ContactFacts> contacts) {
        return new CompanyPage(
                id,
                cvr,
                name,
                sector,
                legalForm,
                industryCode,
                industryText,
                employees,
                phone,
                email,
                street,
                postalCode,
                city,
                advertisingProtected,
                closedOn,
                optedOutOn,
                optedOutReason,
                units,
                contacts);
    }

    private List<@Nullable Object> all() {
        return Arrays.asList(
                name,
                sector,
                legalForm,
                industryCode,
                industryText,
                employees,
                phone,
                email,
                street,
                postalCode,
                city,
                advertisingProtected);
    }

    private static @Nullable String nameOfFirstUnit(RegisterCompany source) {
        return source.units().stream()
                .map(RegisterUnit::name)
                .filter(unit -> unit != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String known(@Nullable String source, @Nullable String kept) {
        return source == null || source.isBlank() ? kept : source;
    }
}
