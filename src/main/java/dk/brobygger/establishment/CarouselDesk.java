package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import dk.brobygger.register.PNumber;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts whether a production unit takes candidates again and again and hires none (praktikkarrusel). */
@Service
@Transactional(readOnly = true)
public class CarouselDesk {

    private final Establishments establishments;
    private final CompanyDesk companies;
    private final LawOfAgreement law;
    private final Rates rates;
    private final Clock clock;

    CarouselDesk(Establishments establishments, CompanyDesk companies, LawOfAgreement law, Rates rates, Clock clock) {
        this.establishments = establishments;
        this.companies = companies;
        this.law = law;
        this.rates = rates;
        this.clock = clock;
    }

    /** The company's open units at which the alarm sounds. */
    @AnyStaff
    public List<CarouselStatus> alarms(CompanyId company) {
        var units = companies.company(company).units();
        if (units.isEmpty()) return List.of();
        var begun = begun(units.stream().map(UnitFacts::pNumber).toList());
        return units.stream()
                .map(unit -> status(unit, begun))
                .filter(CarouselStatus::alarm)
                .toList();
    }

    /** The candidate has ordinary pay at the company of the placement, beside it or after it. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    @Transactional
    public void hired(CaseId caseId, LocalDate firstPaidDay) {
        establishments
                .findFirstByCaseIdOrderByAttemptDesc(caseId)
                .filter(Establishment::isGranted)
                .ifPresent(establishment -> {
                    establishment.hired(firstPaidDay);
                    establishments.saveAndFlush(establishment);
                });
    }

    /** The unit as it stands before one more placement. */
    CarouselStatus status(UnitFacts unit) {
        return status(unit, begun(List.of(unit.pNumber())));
    }

    private List<Establishment> begun(List<PNumber> units) {
        return establishments.begunAtAfter(units, today().minusMonths(months()));
    }

    private CarouselStatus status(UnitFacts unit, List<Establishment> begun) {
        var there =
                begun.stream().filter(one -> one.unit().equals(unit.pNumber())).toList();
        var hires =
                (int) there.stream().filter(one -> one.hiredOn().isPresent()).count();
        var counted = new CarouselStatus(
                unit.pNumber(),
                unit.street() == null || unit.street().isBlank() ? unit.name() : unit.street(),
                months(),
                there.size(),
                hires,
                false);
        var alarm = !law.carousel(counted, null, today()).allowed();
        return new CarouselStatus(counted.unit(), counted.unitName(), counted.months(), there.size(), hires, alarm);
    }

    private int months() {
        return rates.whole("carousel.months", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
