package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.match.SupportedAtUnit;
import dk.brobygger.register.PNumber;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts who is supported at each production unit, and says whether there is room for more. */
@Service
@Transactional(readOnly = true)
public class RatioDesk implements SupportedAtUnit {

    private final Establishments establishments;
    private final CompanyDesk companies;
    private final LawDesk law;
    private final Clock clock;
    private final Rates rates;

    RatioDesk(Establishments establishments, CompanyDesk companies, LawDesk law, Clock clock, Rates rates) {
        this.rates = rates;
        this.establishments = establishments;
        this.companies = companies;
        this.law = law;
        this.clock = clock;
    }

    @Override
    @AnyStaff
    public Seats seats(PNumber unit, LocalDate first, LocalDate last) {
        return seats(establishments.seatedAt(List.of(unit), first, last));
    }

    /** Every open unit of a company, as it stands today. */
    @AnyStaff
    public List<RatioStatus> ratios(CompanyId company) {
        var units = companies.company(company).units();
        if (units.isEmpty()) return List.of();
        var seated =
                establishments.seatedAt(units.stream().map(UnitFacts::pNumber).toList(), today(), today());
        return units.stream()
                .map(unit -> status(
                        unit,
                        seats(seated.stream()
                                .filter(one -> one.unit().equals(unit.pNumber()))
                                .toList())))
                .toList();
    }

    /** Courses at a company whose placement is granted and not over. */
    @AnyStaff
    public List<CaseId> running(CompanyId company) {
        return establishments.findByCompany(company).stream()
                .filter(Establishment::isGranted)
                .map(Establishment::caseId)
                .distinct()
                .toList();
    }

    /** A placement ends earlier or later than agreed; until then the person counts. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    @Transactional
    public void sitsUntil(CaseId caseId, LocalDate lastDay) {
        establishments
                .findFirstByCaseIdOrderByAttemptDesc(caseId)
                .filter(Establishment::isGranted)
                .ifPresent(establishment -> {
                    establishment.sitUntil(lastDay);
                    establishments.saveAndFlush(establishment);
                });
    }

    /** A pause beyond what the municipality allows frees the seat; coming back takes it again. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    @Transactional
    public void seatIsFree(CaseId caseId, boolean free) {
        establishments
                .findFirstByCaseIdOrderByAttemptDesc(caseId)
                .filter(Establishment::isGranted)
                .ifPresent(establishment -> {
                    establishment.releaseSeat(free);
                    establishments.saveAndFlush(establishment);
                });
    }

    private RatioStatus status(UnitFacts unit, Seats there) {
        var fullTime = rates.on("working-week.full-time", today());
        var oneMore = law.decide(
                "reasonable-ratio",
                today(),
                Map.of(
                        "ordinaryFte",
                        unit.ordinaryFte(),
                        "persons",
                        there.persons() + 1,
                        "hours",
                        there.weeklyHours().add(fullTime),
                        "exempt",
                        false));
        return new RatioStatus(
                unit.pNumber(),
                unit.street() == null || unit.street().isBlank() ? unit.name() : unit.street(),
                unit.ordinaryFte(),
                oneMore.whole("maxSupported"),
                there.persons(),
                there.weeklyHours().divide(fullTime, 2, RoundingMode.HALF_UP),
                oneMore.flag("allowed"),
                oneMore.paragraph(),
                oneMore.verified(),
                oneMore.certainty());
    }

    private static Seats seats(List<Establishment> seated) {
        return new Seats(
                seated.size(), seated.stream().map(Establishment::mostHours).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
