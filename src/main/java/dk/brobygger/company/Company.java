package dk.brobygger.company;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A company as the register knows it, with its production units, and whom we talk with there. */
@Entity
@Table(name = "company")
public class Company extends AbstractAggregateRoot<Company> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CompanyId id;

    private String cvr;
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

    private @Nullable LocalDate closedOn;

    private @Nullable LocalDate optedOutOn;

    private @Nullable String optedOutReason;

    private String searchText;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    @OrderBy("pNumber")
    @BatchSize(size = 500)
    private List<ProductionUnit> units = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    @OrderBy("name")
    @BatchSize(size = 500)
    private List<CompanyContact> contacts = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** A company that nobody has read from the register yet. */
    Company(RegisterCompany source) {
        if (!Cvr.isValid(source.cvr())) throw new CompanyRejection(CompanyRejection.Reason.CVR_CHECK_DIGIT);
        var knownName = source.name() != null ? source.name() : nameOfFirstUnit(source);
        if (knownName == null || knownName.isBlank()) throw new CompanyRejection(CompanyRejection.Reason.NAME_MISSING);
        this.id = CompanyId.next();
        this.cvr = source.cvr();
        this.name = knownName;
        this.sector = source.sector();
        this.searchText = "";
        if (source.name() == null) settleWhereItsUnitIs(source.units().get(0));
        read(source);
    }

    private void settleWhereItsUnitIs(RegisterUnit unit) {
        street = unit.street();
        postalCode = unit.postalCode();
        city = unit.city();
        industryCode = unit.industryCode();
        industryText = unit.industryText();
    }

    /**
     * Takes over what the source says. What it is silent about is kept, and so are our own contact persons.
     *
     * @return whether anything became different
     */
    boolean read(RegisterCompany source) {
        var before = fingerprint();
        if (source.name() != null) {
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
            if (source.closedOn() != null) close(source.closedOn());
            else closedOn = null;
        }
        boolean unitsChanged = source.units().stream().anyMatch(unit -> !hasUnit(unit.pNumber()));
        for (var unit : source.units())
            unitsChanged |= unit(new PNumber(unit.pNumber())).read(unit);
        searchText = searchable();
        return unitsChanged || !before.equals(fingerprint());
    }

    /** The company asks us not to contact it again (frabedt); campaigns leave it alone from now on. */
    void optOut(String reason, LocalDate today, @Nullable String saidInCourse) {
        optedOutOn = today;
        optedOutReason = reason;
        registerEvent(new CompanyOptedOut(id, today, saidInCourse));
    }

    /** The company has asked for contact again. */
    void optIn() {
        optedOutOn = null;
        optedOutReason = null;
    }

    void close(LocalDate day) {
        if (closedOn != null) return;
        closedOn = day;
        registerEvent(new CompanyClosed(id, day));
    }

    void meet(
            String contactName,
            @Nullable String jobTitle,
            @Nullable String contactPhone,
            @Nullable String contactEmail,
            ContactLevel level) {
        if (contacts.stream().anyMatch(known -> known.isCalled(contactName))) return;
        contacts.add(new CompanyContact(contactName, jobTitle, contactPhone, contactEmail, level));
        searchText = searchable();
    }

    /** @throws CompanyRejection if another contact has that name, or the person stands here no more */
    void correct(UUID contact, NewCompany.NewContact person) {
        var found = contacts.stream()
                .filter(known -> known.facts().id().equals(contact))
                .findFirst()
                .orElseThrow(() -> new CompanyRejection(CompanyRejection.Reason.NO_SUCH_CONTACT));
        if (contacts.stream().anyMatch(known -> known != found && known.isCalled(person.name())))
            throw CompanyRejection.at(CompanyRejection.Reason.CONTACT_KNOWN, "name", person.name());
        found.correct(person);
        searchText = searchable();
    }

    /** A unit that somebody has told us of, before its own document was read. */
    void addUnit(RegisterUnit unit) {
        unit(new PNumber(unit.pNumber())).read(unit);
        searchText = searchable();
    }

    void forget(UUID contact) {
        contacts.removeIf(known -> known.facts().id().equals(contact));
        searchText = searchable();
    }

    void stateOrdinaryFte(PNumber pNumber, BigDecimal fte) {
        unit(pNumber).state(fte);
    }

    /** @throws CompanyRejection if we may not contact the company at all */
    void ensureContactable() {
        if (closedOn != null) throw new CompanyRejection(CompanyRejection.Reason.CLOSED, name, closedOn);
        if (optedOutOn != null) throw new CompanyRejection(CompanyRejection.Reason.OPTED_OUT, name, optedOutOn);
    }

    boolean isOptedOut() {
        return optedOutOn != null;
    }

    public boolean isActive() {
        return closedOn == null;
    }

    public CompanyId id() {
        return id;
    }

    String cvr() {
        return cvr;
    }

    public String name() {
        return name;
    }

    @Nullable
    String industryCode() {
        return industryCode;
    }

    @Nullable
    Integer employees() {
        return employees;
    }

    /** Of its main address, else of its first unit. */
    @Nullable
    String postalCode() {
        return postalCode != null || units.isEmpty()
                ? postalCode
                : units.get(0).facts(name).postalCode();
    }

    CompanyFacts facts() {
        return new CompanyFacts(id, cvr, name, sector, isActive(), openUnits());
    }

    CompanyPage page() {
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
                openUnits(),
                contactFacts());
    }

    CompanyRow row() {
        return new CompanyRow(id, cvr, name, sector, city, industryText, employees, closedOn, optedOutOn);
    }

    List<ContactFacts> contactFacts() {
        return contacts.stream().map(CompanyContact::facts).toList();
    }

    private List<UnitFacts> openUnits() {
        return units.stream()
                .filter(ProductionUnit::isOpen)
                .map(unit -> unit.facts(name))
                .toList();
    }

    private boolean hasUnit(String pNumber) {
        return units.stream().anyMatch(unit -> unit.pNumber().digits().equals(pNumber));
    }

    private ProductionUnit unit(PNumber pNumber) {
        return units.stream()
                .filter(unit -> unit.pNumber().equals(pNumber))
                .findFirst()
                .orElseGet(() -> {
                    var unit = new ProductionUnit(pNumber);
                    units.add(unit);
                    return unit;
                });
    }

    private String searchable() {
        var words = Stream.concat(
                Stream.of(name, cvr, city, postalCode, street, industryText),
                Stream.concat(
                        units.stream().flatMap(unit -> {
                            var facts = unit.facts("");
                            return Stream.of(facts.pNumber().digits(), facts.street(), facts.city());
                        }),
                        contacts.stream().map(contact -> contact.facts().name())));
        return words.filter(Objects::nonNull)
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private List<Object> fingerprint() {
        return Stream.of(
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
                        closedOn)
                .map(value -> Optional.ofNullable((Object) value).orElse(""))
                .toList();
    }

    private static @Nullable String nameOfFirstUnit(RegisterCompany source) {
        return source.units().stream()
                .map(RegisterUnit::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String known(@Nullable String source, @Nullable String kept) {
        return source == null || source.isBlank() ? kept : source;
    }
}
