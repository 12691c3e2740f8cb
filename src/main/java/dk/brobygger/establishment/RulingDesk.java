package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import dk.brobygger.match.MatchDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a confirmed agreement to the right to begin: the statement, the law, the wage policy, the ruling, VITAS. */
@Service
@Transactional
public class RulingDesk {

    private final Establishments establishments;
    private final LawOfAgreement law;
    private final MatchDesk matches;
    private final CitizenDesk citizens;
    private final CompanyDesk companies;
    private final CaseDesk cases;
    private final CurrentUser user;
    private final Clock clock;
    private final CarouselDesk carousel;

    RulingDesk(
            Establishments establishments,
            LawOfAgreement law,
            MatchDesk matches,
            CitizenDesk citizens,
            CompanyDesk companies,
            CaseDesk cases,
            CurrentUser user,
            Clock clock,
            CarouselDesk carousel) {
        this.carousel = carousel;
        this.establishments = establishments;
        this.law = law;
        this.matches = matches;
        this.citizens = citizens;
        this.companies = companies;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Staff.PROCESS)
    @Transactional(readOnly = true)
    public boolean isStatementNeeded(CaseId caseId) {
        var establishment = establishments.of(caseId);
        return establishment.isStatementNeeded(unitOf(establishment).ordinaryFte());
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void hear(CaseId caseId, Statement statement) {
        establishments.change(caseId, establishment -> establishment.hear(statement, today()));
    }

    /** The representative is asked again; whoever handles the case calls. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void remind(CaseId caseId) {
        establishments.change(caseId, establishment -> establishment.remind());
    }

    /** @param decision continue, change or stop */
    @RolesAllowed({Staff.LEDER, Staff.PROCESS})
    public void decideStatement(CaseId caseId, String decision, String reason) {
        establishments.change(caseId, establishment -> establishment.decideStatement(decision, reason));
    }

    /** Asks the law, and keeps its answers with the version and rule that spoke. */
    @RolesAllowed(Staff.PROCESS)
    public void checkLaw(CaseId caseId) {
        var establishment = establishments.of(caseId);
        ask(establishment);
        establishments.saveAndFlush(establishment);
    }

    @RolesAllowed(Staff.PROCESS)
    @Transactional(readOnly = true)
    public boolean isLawful(CaseId caseId) {
        return establishments.of(caseId).isLawful();
    }

    /** @param solution change, ruling or stop */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void resolveBreach(CaseId caseId, String solution, String explanation) {
        establishments.change(caseId, establishment -> establishment.resolveBreach(solution, explanation));
    }

    /**
     * »Ingen praktik uden lønkroner«, and no praktikkarrusel: the municipality's own policies, with a leader's exception.
     */
    @RolesAllowed(Staff.PROCESS)
    public void decideWagePolicy(CaseId caseId) {
        var establishment = establishments.of(caseId);
        askWagePolicy(establishment);
        establishments.saveAndFlush(establishment);
    }

    @RolesAllowed(Staff.PROCESS)
    @Transactional(readOnly = true)
    public boolean isWagePolicyMet(CaseId caseId) {
        return establishments.of(caseId).isWagePolicyMet();
    }

    @RolesAllowed({Staff.LEDER, Staff.PROCESS})
    public void decideWageException(CaseId caseId, boolean allowed, String reason) {
        var establishment = establishments.of(caseId);
        establishment.decideWageException(allowed, reason);
        askWagePolicy(establishment);
        establishments.saveAndFlush(establishment);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void applyInVitas(CaseId caseId, String number, LocalDate sentOn) {
        establishments.change(caseId, establishment -> establishment.applyInVitas(number, sentOn));
    }

    /**
     * Bevilling. The law is asked once more: others may have filled the unit since the check.
     *
     * @throws EstablishmentRejection if the law forbids it, a party has not confirmed, or its first day has passed
     */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void grant(CaseId caseId, String reasons) {
        var establishment = establishments.of(caseId);
        ask(establishment);
        askWagePolicy(establishment);
        establishment.grant(reasons, user.id(), today(), clock.instant());
        establishments.saveAndFlush(establishment);
    }

    /** Afslag, with reasons and appeal guidance. */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void refuse(CaseId caseId, String reasons) {
        establishments.change(
                caseId, establishment -> establishment.refuse(reasons, user.id(), today(), clock.instant()));
    }

    /** No ruling yet: the agreement must change first. */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void returnForChange(CaseId caseId, String wanted) {
        establishments.change(caseId, establishment -> establishment.returnForChange(wanted));
    }

    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void deliverRefusal(CaseId caseId, LocalDate sentOn) {
        establishments.change(caseId, establishment -> establishment.deliverRefusal(sentOn));
    }

    /** @throws EstablishmentRejection if VITAS grants what the municipality has not */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void hearVitas(CaseId caseId, VitasState state, LocalDate on, @Nullable String text) {
        var establishment = establishments.of(caseId);
        establishment.hearVitas(state, on, text);
        establishments.saveAndFlush(establishment);
        if (!establishment.isGranted()) return;
        var terms = establishment.terms();
        cases.weeksAre(caseId, terms.firstDay(), terms.weeks());
        matches.fillPlace(caseId);
    }

    private void ask(Establishment establishment) {
        var candidate = citizens.candidate(establishment.citizen());
        var agreement = establishment.agreement();
        var duration = law.duration(candidate, today());
        establishment.keep(
                law.of(
                        establishment.terms(),
                        agreement.lastDay(),
                        candidate,
                        unitOf(establishment),
                        matches.match(establishment.caseId()).relation(),
                        today()),
                duration.whole("maxWeeks"),
                duration.flag("extendable"));
    }

    private void askWagePolicy(Establishment establishment) {
        establishment.keepPolicy(
                law.wagePolicy(establishment.terms().wagesExpected(), establishment.wageAnswer(), today()));
        establishment.keepPolicy(
                law.carousel(carousel.status(unitOf(establishment)), establishment.wageAnswer(), today()));
    }

    private UnitFacts unitOf(Establishment establishment) {
        return companies.company(establishment.company()).units().stream()
                .filter(unit -> unit.pNumber().equals(establishment.unit()))
                .findFirst()
                .orElseThrow(() -> new EstablishmentRejection(EstablishmentRejection.Reason.UNIT_UNKNOWN));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
