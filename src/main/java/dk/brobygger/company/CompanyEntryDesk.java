package dk.brobygger.company;

import dk.brobygger.company.NewCompany.NewContact;
import dk.brobygger.company.NewCompany.NewUnit;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Staff;
import dk.brobygger.register.PNumber;
import dk.brobygger.register.PostalCodes;
import dk.brobygger.register.RegisterCompany;
import dk.brobygger.register.RegisterProfile;
import dk.brobygger.register.RegisterUnit;
import dk.brobygger.register.Sector;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies, their units and their people, entered by hand when nobody has read them from the register. */
@Service
@Transactional
public class CompanyEntryDesk {

    private final Companies companies;
    private final EntryCheck check;
    private final PostalCodes postalCodes;

    CompanyEntryDesk(Companies companies, EntryCheck check, PostalCodes postalCodes) {
        this.companies = companies;
        this.check = check;
        this.postalCodes = postalCodes;
    }

    /** All that stands in the way of {@link #enter}, each at its field; empty when nothing does. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<Rejection> faults(NewCompany entry) {
        return check.faults(entry);
    }

    /** @throws CompanyRejection at the first field that does not fit, or if the company is known already */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.ADMINISTRATOR})
    public CompanyId enter(NewCompany entry) {
        refuse(check.faults(entry));
        var company = new Company(asRegistered(entry));
        entry.units().stream()
                .filter(unit -> unit.ordinaryFte() != null)
                .forEach(unit -> company.stateOrdinaryFte(new PNumber(unit.pNumber()), unit.ordinaryFte()));
        entry.contacts()
                .forEach(person -> company.meet(
                        person.name(), person.jobTitle(), person.phone(), person.email(), person.knownLevel()));
        return companies.saveAndFlush(company).id();
    }

    /** Adds a unit to a company that we know. What the entry leaves out is as the company's own address. */
    @Caseworkers
    public void addUnit(CompanyId id, NewUnit entry) {
        refuse(check.faults(entry));
        var company = of(id);
        var page = company.page();
        company.addUnit(
                asRegistered(entry, page.street(), page.postalCode(), page.industryCode(), page.industryText()));
        if (entry.ordinaryFte() != null) company.stateOrdinaryFte(new PNumber(entry.pNumber()), entry.ordinaryFte());
        companies.saveAndFlush(company);
    }

    /** Keeps a person whom we talk with; one of the same name is known already. */
    @Caseworkers
    public void meet(CompanyId id, NewContact person) {
        refuse(check.faults(person));
        var company = of(id);
        company.meet(person.name(), person.jobTitle(), person.phone(), person.email(), person.knownLevel());
        companies.saveAndFlush(company);
    }

    /** A number, a title or a name was wrong, or has changed. */
    @Caseworkers
    public void correct(CompanyId id, UUID contact, NewContact person) {
        refuse(check.faults(person));
        var company = of(id);
        company.correct(contact, person);
        companies.saveAndFlush(company);
    }

    /** The person has left, or does not want to stand here. */
    @Caseworkers
    public void forget(CompanyId id, UUID contact) {
        var company = of(id);
        company.forget(contact);
        companies.saveAndFlush(company);
    }

    /** The town of a postal code; empty when there is no such code. */
    @AnyStaff
    public Optional<String> town(String postalCode) {
        return postalCodes.town(postalCode);
    }

    private RegisterCompany asRegistered(NewCompany entry) {
        return new RegisterCompany(
                1,
                entry.cvr(),
                new RegisterProfile(
                        entry.name().strip(),
                        entry.sector() == null ? Sector.PRIVATE : entry.sector(),
                        null,
                        entry.industryCode(),
                        entry.industryText(),
                        entry.employees(),
                        entry.phone(),
                        entry.email(),
                        entry.street(),
                        entry.postalCode(),
                        townOf(entry.postalCode()),
                        false),
                null,
                entry.units().stream()
                        .map(unit -> asRegistered(
                                unit, entry.street(), entry.postalCode(), entry.industryCode(), entry.industryText()))
                        .toList());
    }

    private RegisterUnit asRegistered(
            NewUnit unit,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String industryCode,
            @Nullable String industryText) {
        boolean elsewhere = unit.street() != null || unit.postalCode() != null;
        var code = elsewhere ? unit.postalCode() : postalCode;
        return new RegisterUnit(
                unit.pNumber(),
                unit.name(),
                elsewhere ? unit.street() : street,
                code,
                townOf(code),
                unit.ordinaryFte(),
                industryCode,
                industryText,
                null);
    }

    private @Nullable String townOf(@Nullable String postalCode) {
        return postalCode == null ? null : postalCodes.town(postalCode).orElse(null);
    }

    private Company of(CompanyId id) {
        return companies.findById(id).orElseThrow(() -> new CompanyRejection(CompanyRejection.Reason.NO_SUCH_COMPANY));
    }

    private static void refuse(List<Rejection> faults) {
        if (!faults.isEmpty()) throw faults.get(0);
    }
}
