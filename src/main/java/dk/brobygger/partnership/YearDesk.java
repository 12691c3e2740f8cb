package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.place.PlaceStatus;
import dk.brobygger.place.PlacesDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A running partnership, year by year: promises kept, the yearly evaluation, renewal and notice. */
@Service
@Transactional
public class YearDesk {

    private final Partnerships partnerships;
    private final PartnershipYears years;
    private final Deviations deviations;
    private final PlacesDesk places;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    YearDesk(
            Partnerships partnerships,
            PartnershipYears years,
            Deviations deviations,
            PlacesDesk places,
            CaseDesk cases,
            NoteDesk notes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.partnerships = partnerships;
        this.years = years;
        this.deviations = deviations;
        this.places = places;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /** @param key business key of the year's process */
    @AnyStaff
    @Transactional(readOnly = true)
    public YearFacts year(String key) {
        var year = of(key);
        return year.facts(of(year).terms().noticeMonths());
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public PartnershipFacts partnership(String key) {
        return of(of(key)).facts();
    }

    /** The places of the year's partnership, by function. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<PlaceStatus> places(String key) {
        return places.placesIn(of(key).partnership().uuid());
    }

    /** Keys of the years that run with a company. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<String> runningYears(CompanyId company) {
        return partnerships.findByCompany(company).stream()
                .flatMap(partnership ->
                        Stream.ofNullable(years.findFirstByPartnershipAndOverFalseOrderByNumberDesc(partnership.id())
                                .orElse(null)))
                .map(year -> year.id().toString())
                .toList();
    }

    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void evaluate(String key, YearEvaluation evaluation) {
        var year = of(key);
        year.evaluated(evaluation);
        years.saveAndFlush(year);
        var partnership = of(year);
        events.publishEvent(new YearEvaluated(
                partnership.caseId(), partnership.id(), year.facts(0).number(), evaluation.future()));
    }

    /**
     * Both have agreed to change the agreement for the next year.
     *
     * @param totals how many each existing place offers from now on, in the order of {@link #places}
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void agreeChanges(String key, YearChanges changes, List<Integer> totals) {
        var year = of(key);
        var partnership = of(year);
        partnership.changed(changes.goalCourses(), changes.goalJobs(), changes.agreedWith(), changes.agreedHow());
        partnerships.saveAndFlush(partnership);
        places.offer(partnership.id().uuid(), totals);
        places.promise(partnership.id().uuid(), partnership.company(), changes.newPlaces());
        year.agreedChanges(changes.text());
        years.saveAndFlush(year);
    }

    /** The next year begins the day after this one's last. */
    @RolesAllowed(Staff.PROCESS)
    public void renew(String key) {
        var year = of(key);
        var next = years.saveAndFlush(year.next());
        years.saveAndFlush(year);
        var partnership = of(year);
        cases.link(partnership.caseId(), next.id().toString());
        events.publishEvent(new PartnershipYearBegun(
                partnership.caseId(), partnership.id(), next.id().toString()));
    }

    /** @throws PartnershipRejection if the term of notice is not kept */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void giveNotice(String key, LocalDate givenOn, LocalDate lastDay, boolean agreed, String reason) {
        var partnership = of(of(key));
        partnership.giveNotice(givenOn, lastDay, agreed, reason);
        partnerships.saveAndFlush(partnership);
    }

    /**
     * A party goes out of the agreement before its time; what runs is handled first.
     *
     * @throws PartnershipRejection if it has been said before, or no year runs
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER})
    public void withdraw(PartnershipId id, String reason) {
        var year = running(id);
        year.withdraws(reason);
        years.saveAndFlush(year);
        events.publishEvent(
                new PartnershipWithdrawn(of(year).caseId(), id, year.id().toString()));
    }

    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void handledRunningCourses(String key, @Nullable String handled, String relationNote) {
        var year = of(key);
        year.relationIs(relationNote);
        years.saveAndFlush(year);
        if (handled != null && !handled.isBlank()) notes.write(of(year).caseId(), handled);
    }

    /** The partnership is over: its places take nobody new, its case is closed. */
    @RolesAllowed(Staff.PROCESS)
    public void end(String key) {
        var year = of(key);
        var partnership = of(year);
        year.end();
        years.saveAndFlush(year);
        places.close(partnership.id().uuid());
        dropDeviations(partnership);
        partnership.end(year.facts(0).withdrawalReason(), today());
        partnerships.saveAndFlush(partnership);
        cases.close(partnership.caseId(), "company.closed.PARTNERSHIP_ENDED");
    }

    /** What is still open cannot be kept any more. */
    private void dropDeviations(Partnership partnership) {
        for (var deviation : deviations.findByPartnershipAndSettledOnIsNullOrderById(partnership.id())) {
            deviation.fallsAway(today());
            deviations.saveAndFlush(deviation);
            events.publishEvent(new DeviationFellAway(
                    partnership.caseId(), partnership.id(), deviation.id().toString()));
        }
    }

    private PartnershipYear running(PartnershipId id) {
        return years.findFirstByPartnershipAndOverFalseOrderByNumberDesc(id)
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PARTNERSHIP));
    }

    private PartnershipYear of(String key) {
        return years.findById(UUID.fromString(key))
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PARTNERSHIP));
    }

    private Partnership of(PartnershipYear year) {
        return partnerships.findById(year.partnership()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
