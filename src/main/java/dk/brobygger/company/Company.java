package dk.brobygger.company;

import dk.brobygger.register.Cvr;
import dk.brobygger.register.PNumber;
import dk.brobygger.register.RegisterCompany;
import dk.brobygger.register.RegisterProfile;
import dk.brobygger.register.RegisterUnit;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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

    @Embedded
    private RegisterProfile registered;

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
        this.id = CompanyId.next();
        this.cvr = source.cvr();
        this.registered = known(source);
        this.searchText = "";
        read(source);
    }

    /** By its own name, or as a unit is called. */
    private static RegisterProfile known(RegisterCompany source) {
        var profile = source.name() != null
                ? source.profile().over(RegisterProfile.UNREAD)
                : source.units().stream()
                        .filter(unit -> unit.name() != null)
                        .findFirst()
                        .map(unit -> source.profile().asIts(unit))
                        .orElse(source.profile());
        if (profile.name() == null || profile.name().isBlank())
            throw new CompanyRejection(CompanyRejection.Reason.NAME_MISSING);
        return profile;
    }

    /**
     * Takes over what the source says. What it is silent about is kept, and so are our own contact persons.
     *
     * @return whether anything became different
     */
    boolean read(RegisterCompany source) {
        var closedBefore = closedOn;
        var before = registered;
        if (source.name() != null) {
            registered = source.profile().over(before);
            if (source.closedOn() != null) close(source.closedOn());
            else closedOn = null;
        }
        boolean changed = !registered.equals(before)
                || !Objects.equals(closedBefore, closedOn)
                || source.units().stream().anyMatch(unit -> !hasUnit(unit.pNumber()));
        for (var unit : source.units())
            changed |= unit(new PNumber(unit.pNumber())).read(unit);
        searchText = searchable();
        return changed;
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
        if (closedOn != null) throw new CompanyRejection(CompanyRejection.Reason.CLOSED, name(), closedOn);
        if (optedOutOn != null) throw new CompanyRejection(CompanyRejection.Reason.OPTED_OUT, name(), optedOutOn);
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
        return Objects.requireNonNull(registered.name());
    }

    @Nullable
    String industryCode() {
        return registered.industryCode();
    }

    @Nullable
    Integer employees() {
        return registered.employees();
    }

    /** Of its main address, else of its first unit. */
    @Nullable
    String postalCode() {
        var own = registered.postalCode();
        return own != null || units.isEmpty() ? own : units.get(0).facts("").postalCode();
    }

    CompanyFacts facts() {
        return new CompanyFacts(id, cvr, name(), registered.sector(), isActive(), openUnits());
    }

    CompanyPage page() {
        return new CompanyPage(
                id,
                cvr,
                name(),
                registered.sector(),
                registered.legalForm(),
                registered.industryCode(),
                registered.industryText(),
                registered.employees(),
                registered.phone(),
                registered.email(),
                registered.street(),
                registered.postalCode(),
                registered.city(),
                registered.advertisingProtected(),
                closedOn,
                optedOutOn,
                optedOutReason,
                openUnits(),
                contactFacts());
    }

    List<ContactFacts> contactFacts() {
        return contacts.stream().map(CompanyContact::facts).toList();
    }

    private List<UnitFacts> openUnits() {
        return units.stream()
                .filter(ProductionUnit::isOpen)
                .map(unit -> unit.facts(name()))
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
                Stream.of(
                        cvr,
                        name(),
                        registered.city(),
                        registered.postalCode(),
                        registered.street(),
                        registered.industryText()),
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
}
