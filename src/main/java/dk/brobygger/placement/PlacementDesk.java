package dk.brobygger.placement;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.company.CompanyClosed;
import dk.brobygger.establishment.AgreementFacts;
import dk.brobygger.establishment.CarouselDesk;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import dk.brobygger.place.PlacesDesk;
import dk.brobygger.placement.PlacementRejection.Reason;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A placement from its first day to its end. */
@Service
@Transactional
public class PlacementDesk {

    private final Placements placements;
    private final CaseDesk cases;
    private final PlacesDesk places;
    private final RatioDesk ratio;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CarouselDesk carousel;

    PlacementDesk(
            Placements placements,
            CaseDesk cases,
            PlacesDesk places,
            RatioDesk ratio,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock,
            CarouselDesk carousel) {
        this.carousel = carousel;
        this.placements = placements;
        this.cases = cases;
        this.places = places;
        this.ratio = ratio;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the weeks of a granted agreement; after a rematch they take the place of those that ended. */
    @Caseworkers
    public void begin(AgreementFacts agreed) {
        var known = placements.findById(agreed.caseId());
        known.ifPresent(placement -> placement.beginAnew(agreed));
        var begun = placements.saveAndFlush(known.orElseGet(() -> new Placement(agreed)));
        cases.weeksAre(agreed.caseId(), begun.firstDay(), begun.weeks());
        cases.stageIs(agreed.caseId(), CaseStage.PLACEMENT);
    }

    /** @throws PlacementRejection if the case has none */
    @AnyStaff
    @Transactional(readOnly = true)
    public PlacementFacts placement(CaseId caseId) {
        return find(caseId).orElseThrow(() -> new PlacementRejection(Reason.NO_SUCH_PLACEMENT));
    }

    /** Empty before the agreement is granted. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<PlacementFacts> find(CaseId caseId) {
        return placements.findWholeByCaseId(caseId).map(placement -> placement.facts(today()));
    }

    /** Whether something can still happen to its weeks. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isOpen(CaseId caseId) {
        return placements.findById(caseId).filter(Placement::isOpen).isPresent();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public PlacementOutcome outcome(CaseId caseId) {
        return placements.of(caseId).outcome();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public String mentor(CaseId caseId) {
        return placements.of(caseId).mentor();
    }

    /** Hours week by week, agreed and met. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<HoursFacts> hours(CaseId caseId) {
        return placements.findById(caseId).map(Placement::hoursByWeek).orElse(List.of());
    }

    /** Other weekly hours from the next week on. */
    @Caseworkers
    public void agreeOnHours(CaseId caseId, BigDecimal weeklyHours) {
        var placement = placements.of(caseId);
        placement.agreeOnHours(
                weeklyHours, law.decide("weekly-hours", today(), Map.of("weeklyHours", weeklyHours)), today());
        placements.saveAndFlush(placement);
    }

    /** Hours that the candidate was there in the week before this one, or in the first while that runs. */
    @Caseworkers
    public void attendedLastWeek(CaseId caseId, BigDecimal hours) {
        var placement = placements.of(caseId);
        placement.attended(Math.max(1, placement.weekOf(today()) - 1), hours);
    }

    /** A substitute takes over from the mentor. */
    @Caseworkers
    public void mentorIs(CaseId caseId, String name, LocalDate since) {
        var placement = placements.of(caseId);
        placement.mentorIs(name, since);
        placements.saveAndFlush(placement);
    }

    /**
     * Ends it from outside its weeks: what waits in them is called off, and the steps that follow begin. Not to be
     * called while a step of those weeks, or of a negotiation beside them, is being answered: it would be called off too.
     *
     * @throws PlacementRejection if it has ended
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    public void endEarly(CaseId caseId, EndReason reason) {
        var placement = placements.of(caseId);
        placement.end(reason, today());
        leave(placement);
        events.publishEvent(
                switch (reason) {
                    case COMPANY_WITHDREW -> new HostWithdrew(caseId);
                    case COMPANY_CLOSED -> new HostClosed(caseId, today());
                    case JOB_FOUND -> new JobFound(caseId);
                    default -> new PlacementEndedEarly(caseId, reason);
                });
    }

    /** A step of its own weeks has ended it; the process goes on by itself. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void stop(CaseId caseId, EndReason reason) {
        var placement = placements.of(caseId);
        placement.stop(reason, today());
        leave(placement);
    }

    /** The place is not to be used again as it is; the next consultant reads why on the case. */
    @Caseworkers
    public void lowerPlace(CaseId caseId, String reason) {
        placements.of(caseId).place().ifPresent(place -> {
            places.lower(place, reason);
            events.publishEvent(new PlaceUnfit(caseId, place));
        });
    }

    /** The job that ended it. */
    @Caseworkers
    public void registerJob(
            CaseId caseId,
            LocalDate startsOn,
            BigDecimal weeklyHours,
            @Nullable BigDecimal hourlyWage,
            boolean samePlace) {
        if (samePlace) carousel.hired(caseId, startsOn);
        events.publishEvent(new JobRegistered(caseId, startsOn, weeklyHours, hourlyWage, samePlace));
    }

    /** Run to its last day. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void complete(CaseId caseId) {
        var placement = placements.of(caseId);
        placement.complete(today());
        leave(placement);
    }

    /** The company's place is free again, and the candidate no longer counts at the production unit. */
    private void leave(Placement placement) {
        placements.saveAndFlush(placement);
        placement.place().ifPresent(place -> places.release(place, placement.caseId()));
        ratio.sitsUntil(placement.caseId(), today());
    }

    /** Ends all that run at a company which no longer exists. */
    @Caseworkers
    public void companyClosed(CompanyClosed closed) {
        placements
                .findByHostCompanyAndStatusIn(
                        closed.company(), List.of(PlacementStatus.RUNNING, PlacementStatus.PAUSED))
                .forEach(placement -> endEarly(placement.caseId(), EndReason.COMPANY_CLOSED));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
