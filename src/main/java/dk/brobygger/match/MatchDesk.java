package dk.brobygger.match;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyFacts;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanySearch;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.place.PlaceFacts;
import dk.brobygger.place.PlaceId;
import dk.brobygger.place.PlacesDesk;
import dk.brobygger.register.PNumber;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a candidate's course, and finds a company and a place that the law and the people allow. */
@Service
@Transactional
public class MatchDesk {

    private final Matches matches;
    private final PlacesDesk places;
    private final LawOfMatch law;
    private final CitizenDesk citizens;
    private final CompanyDesk companies;
    private final CaseDesk cases;
    private final WorkingDays days;
    private final CurrentUser user;
    private final Clock clock;
    private final Rates rates;

    MatchDesk(
            Matches matches,
            PlacesDesk places,
            LawOfMatch law,
            CitizenDesk citizens,
            CompanyDesk companies,
            CaseDesk cases,
            WorkingDays days,
            CurrentUser user,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.matches = matches;
        this.places = places;
        this.law = law;
        this.citizens = citizens;
        this.companies = companies;
        this.cases = cases;
        this.days = days;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Begins a placement course for a candidate; its process starts in the same transaction.
     *
     * @return the course, which is the case and the business key of every process of it
     * @throws MatchRejection if the candidate has a course already
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public CaseId start(CitizenId citizen) {
        var candidate = citizens.candidate(citizen);
        var running = cases.cases(new CaseFilter(CaseKind.PLACEMENT_COURSE, null, true, null, citizen.uuid(), "", 1));
        if (!running.isEmpty())
            throw new MatchRejection(
                    MatchRejection.Reason.COURSE_RUNNING,
                    candidate.displayName(),
                    running.get(0).number());
        var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
        cases.candidateIs(caseId, citizen.uuid(), candidate.displayName(), candidate.confidential());
        if (user.has(Role.JOBKONSULENT)) cases.makeResponsible(caseId, Role.JOBKONSULENT, user.id());
        matches.saveAndFlush(new Match(caseId, citizen, clock.instant()));
        return caseId;
    }

    /** @throws MatchRejection if the case has no match */
    @AnyStaff
    @Transactional(readOnly = true)
    public MatchFacts match(CaseId caseId) {
        return matches.of(caseId).facts();
    }

    /** @throws MatchRejection if the case has no match */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public MatchView view(CaseId caseId) {
        return matches.of(caseId).view();
    }

    /**
     * @param notReady what has to be in place first; null when the candidate is ready, or it is worth trying
     * @throws MatchRejection if the meeting is said to lie in the future
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void meet(CaseId caseId, CandidateMeeting meeting, @Nullable String notReady) {
        var match = matches.of(caseId);
        if (match.company() != null) giveUp(match);
        match.meet(meeting, notReady, today());
        cases.stageIs(caseId, CaseStage.MATCHING);
        matches.saveAndFlush(match);
    }

    /** Places of partners with room for one more. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public List<PlaceFacts> openPlaces() {
        return places.openPlaces();
    }

    /** @throws MatchRejection if the place is taken, its company closed, or a new function is not described */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void choosePlace(
            CaseId caseId, PlaceId placeId, List<String> otherFunctions, MatchRelation relation, String reason) {
        var place = places.openPlaces().stream()
                .filter(open -> open.id().equals(placeId))
                .findFirst()
                .orElseThrow(() -> new MatchRejection(MatchRejection.Reason.PLACE_TAKEN).at("placeId"));
        var company = companies.company(place.company());
        var functions = new ArrayList<>(List.of(place.function()));
        functions.addAll(otherFunctions);
        choose(caseId, company, unitOf(company, place.unit(), "placeId"), placeId, functions, relation, reason);
    }

    /** @throws MatchRejection if the company is closed or has no unit, or a new function is not described */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void chooseCompany(
            CaseId caseId, CompanyId companyId, List<String> functions, MatchRelation relation, String reason) {
        var company = companies.company(companyId);
        choose(caseId, company, unitOf(company, null, "companyId"), null, functions, relation, reason);
    }

    /** @throws MatchRejection if no open company has that unit, or a new function is not described */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void chooseUnit(CaseId caseId, PNumber unit, List<String> functions, MatchRelation relation, String reason) {
        choose(caseId, ownerOf(unit), unit, null, functions, relation, reason);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void findNothing(CaseId caseId, String tried) {
        matches.change(caseId, match -> match.findNothing(tried));
    }

    /** Holds the chosen place for ten working days; without a partner's place there is nothing to hold. */
    @RolesAllowed(Staff.PROCESS)
    public void reservePlace(CaseId caseId) {
        var match = matches.of(caseId);
        match.holdUntil(holdsUntil());
        if (match.place() != null) places.reserve(match.place(), caseId, holdsUntil());
        matches.saveAndFlush(match);
    }

    /** Asks the law about the match, and keeps its answers. */
    @RolesAllowed(Staff.PROCESS)
    public void decide(CaseId caseId) {
        matches.change(
                caseId, match -> match.keep(law.of(match.facts(), citizens.candidate(match.citizen()), today())));
    }

    /** @throws MatchRejection if it is called good although the law forbids it */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void assess(CaseId caseId, int score, String reasons, boolean good) {
        matches.change(caseId, match -> match.assess(score, reasons, good));
    }

    /** @param next otherCompany, meetAgain or stop; at a stop the place is free for others */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void assessRights(CaseId caseId, String next, String assessment) {
        var match = matches.of(caseId);
        match.assessRights(next, assessment);
        if (next.equals("stop")) giveUp(match);
        matches.saveAndFlush(match);
    }

    /** The agreement says when it begins: until then nobody else gets the place. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void holdPlaceUntil(CaseId caseId, LocalDate firstDay) {
        var match = matches.of(caseId);
        match.holdUntil(firstDay);
        if (match.place() != null) places.reserve(match.place(), caseId, firstDay);
        matches.saveAndFlush(match);
    }

    /** The placement is granted: the reserved place is taken. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void fillPlace(CaseId caseId) {
        var match = matches.of(caseId);
        if (match.place() != null) places.fill(match.place(), caseId);
    }

    /** The place is free for others; the course goes on without a company. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    public void releasePlace(CaseId caseId) {
        var match = matches.of(caseId);
        if (match.company() == null) return;
        giveUp(match);
        matches.saveAndFlush(match);
    }

    /** The candidate has found a job before a place was found. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void findJob(CaseId caseId) {
        var match = matches.of(caseId);
        // Before the event is published: what it sets going must not save this match again.
        giveUp(match);
        match.findJob();
        matches.saveAndFlush(match);
    }

    private void choose(
            CaseId caseId,
            CompanyFacts company,
            PNumber unit,
            @Nullable PlaceId place,
            List<String> functions,
            MatchRelation relation,
            String reason) {
        if (!company.active()) throw new MatchRejection(MatchRejection.Reason.COMPANY_CLOSED, company.name());
        var match = matches.of(caseId);
        match.choose(company.id(), company.name(), unit, place, functions, relation, reason);
        cases.companyIs(caseId, company.id().uuid(), company.name());
        company.units().stream()
                .filter(one -> one.pNumber().equals(unit))
                .findFirst()
                .ifPresent(one -> cases.liesIn(caseId, one.postalCode()));
        matches.saveAndFlush(match);
    }

    /** A place that names no unit lies at the company's first. */
    private static PNumber unitOf(CompanyFacts company, @Nullable PNumber named, String field) {
        if (named != null) return named;
        if (company.units().isEmpty())
            throw new MatchRejection(MatchRejection.Reason.NO_UNIT, company.name()).at(field);
        return company.units().get(0).pNumber();
    }

    private CompanyFacts ownerOf(PNumber unit) {
        return companies.find(CompanySearch.of(unit.digits()), 0, 10).stream()
                .map(row -> companies.company(row.id()))
                .filter(company ->
                        company.units().stream().anyMatch(own -> own.pNumber().equals(unit)))
                .findFirst()
                .orElseThrow(() -> new MatchRejection(MatchRejection.Reason.UNIT_UNKNOWN).at("pNumber"));
    }

    private void giveUp(Match match) {
        release(match);
        match.giveUpPlace();
        cases.companyIsNone(match.caseId());
    }

    private void release(Match match) {
        if (match.place() != null) places.release(match.place(), match.caseId());
    }

    private LocalDate holdsUntil() {
        return days.plus(today(), rates.whole("place.reserved", today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
