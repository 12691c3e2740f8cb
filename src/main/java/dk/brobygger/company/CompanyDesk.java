package dk.brobygger.company;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import dk.brobygger.register.PNumber;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies: finding them, and keeping what we know of them and of their people. */
@Service
@Transactional
public class CompanyDesk {

    private final Companies companies;
    private final Clock clock;

    CompanyDesk(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    /** @throws CompanyRejection if there is no such company */
    @AnyStaff
    @Transactional(readOnly = true)
    public CompanyFacts company(CompanyId id) {
        return of(id).facts();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public List<ContactFacts> contacts(CompanyId id) {
        return of(id).contactFacts();
    }

    /** @throws CompanyRejection if there is no such company */
    @AnyStaff
    @Transactional(readOnly = true)
    public CompanyPage page(CompanyId id) {
        return of(id).page();
    }

    /** The company with this CVR number, whether open or closed. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<CompanyId> withCvr(String cvr) {
        return companies.findByCvr(cvr).map(Company::id);
    }

    /** Companies that fit, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CompanyRow> find(CompanySearch search, int page, int size) {
        return companies.search(
                search.pattern(),
                search.city(),
                search.industry(),
                search.sectors(),
                search.withClosed(),
                PageRequest.of(page, size, Sort.by("registered.name", "cvr")));
    }

    /** Companies whose words fit, by name, after the one of this name and CVR number; both blank for the first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CompanyRow> findAfter(CompanySearch search, String name, String cvr, int limit) {
        return companies.after(search.pattern(), search.withClosed(), name, cvr, Limit.of(limit));
    }

    /** Some companies as a list shows them, in no order; one that is not there is left out. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<CompanyRow> rows(Collection<CompanyId> ids) {
        return ids.isEmpty() ? List.of() : companies.rows(ids);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public long count(CompanySearch search) {
        return companies.fitting(
                search.pattern(), search.city(), search.industry(), search.sectors(), search.withClosed());
    }

    /** Every town where we know a company, for the filter. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<String> cities() {
        return companies.cities();
    }

    /** The company asks us not to contact it (frabedt); what is planned with it ends. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.LEDER})
    public void optOut(CompanyId id, String reason) {
        var company = of(id);
        company.optOut(reason, today(), null);
        companies.saveAndFlush(company);
    }

    /** The company has asked for contact again. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER})
    public void optIn(CompanyId id) {
        var company = of(id);
        company.optIn();
        companies.saveAndFlush(company);
    }

    /** The company has told how many ordinary full-time equivalents the unit has, average of four months. */
    @Caseworkers
    public void stateOrdinaryFte(CompanyId id, PNumber unit, BigDecimal fte) {
        var company = of(id);
        company.stateOrdinaryFte(unit, fte);
        companies.saveAndFlush(company);
    }

    /** The company has closed, before the register says so. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.LEDER})
    public void close(CompanyId id, LocalDate day) {
        var company = of(id);
        company.close(day);
        companies.saveAndFlush(company);
    }

    private Company of(CompanyId id) {
        return companies.findById(id).orElseThrow(() -> new CompanyRejection(CompanyRejection.Reason.NO_SUCH_COMPANY));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
