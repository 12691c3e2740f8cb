package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates: registering them, finding them, and looking at one, which is always logged. */
@Service
@Transactional
public class CitizenDesk {

    private final Citizens citizens;
    private final CandidateSights sights;
    private final CprVault vault;
    private final CaseDesk cases;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CitizenDesk(
            Citizens citizens,
            CandidateSights sights,
            CprVault vault,
            CaseDesk cases,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.citizens = citizens;
        this.sights = sights;
        this.vault = vault;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @throws CitizenRejection if the number is none, is registered already, or the name is missing */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public CitizenId register(NewCandidate wanted) {
        if (citizens.findByCprHash(vault.sign(Cpr.parse(wanted.cpr()))).isPresent())
            throw new CitizenRejection(CitizenRejection.Reason.ALREADY_REGISTERED);
        return citizens.saveAndFlush(new Citizen(wanted, vault, clock.instant()))
                .id();
    }

    /** @throws CitizenRejection if there is no such candidate */
    @AnyStaff
    @Transactional(readOnly = true)
    public CandidateFacts candidate(CitizenId id) {
        return of(id).facts(today());
    }

    /** Candidates whose name or town fits, protected ones by their neutral name only; blank means any. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    @Transactional(readOnly = true)
    public List<CandidateRow> find(String text, String targetGroup, int page, int size) {
        return found(text, targetGroup, page, size).stream().map(Citizen::row).toList();
    }

    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    @Transactional(readOnly = true)
    public long count(String text, String targetGroup) {
        return found(text, targetGroup, 0, 1).getTotalElements();
    }

    /** The candidate with exactly this CPR number. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    @Transactional(readOnly = true)
    public Optional<CitizenId> withCpr(String cpr) {
        return citizens.findByCprHash(vault.sign(Cpr.parse(cpr))).map(Citizen::id);
    }

    /**
     * Opens a candidate's page, and logs that it was opened.
     *
     * @param reason why; must be given for a protected candidate, else it may be blank
     * @throws CitizenRejection if there is no such candidate, or a reason is needed
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public CandidatePage see(CitizenId id, @Nullable String reason) {
        var citizen = of(id);
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (citizen.isConfidential() && why == null) throw new CitizenRejection(CitizenRejection.Reason.REASON_NEEDED);
        sights.saveAndFlush(new CandidateSight(id, user.id(), clock.instant(), why));
        coursesOf(id).stream()
                .findFirst()
                .ifPresent(course -> events.publishEvent(new CandidateSeen(course.id(), id, citizen.isConfidential())));
        return citizen.page(vault);
    }

    /** Who has looked, latest first, at most 100. */
    @RolesAllowed({Staff.LEDER, Staff.REVISOR})
    @Transactional(readOnly = true)
    public List<CandidateSight> sights(CitizenId id) {
        return sights.findByCitizenOrderBySeenAtDesc(id, Limit.of(100));
    }

    /** Those of the candidate's courses that the asker may open, newest first. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    @Transactional(readOnly = true)
    public List<CaseCard> courses(CitizenId id) {
        return cases.visibleCases(CaseFilter.ofCitizen(id.uuid()));
    }

    /**
     * Målgruppeskift: running courses hear of it, and a human decides what it means for them.
     *
     * @throws CitizenRejection if LAB § 6 has no such number
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void changeTargetGroup(CitizenId id, String targetGroup, boolean jobReady, boolean evidentlyReady) {
        var citizen = of(id);
        citizen.belongTo(targetGroup, jobReady, evidentlyReady);
        citizens.saveAndFlush(citizen);
        var facts = citizen.facts(today());
        coursesOf(id).stream()
                .filter(CaseCard::isOpen)
                .forEach(course -> events.publishEvent(
                        new TargetGroupChanged(course.id(), id, facts.targetGroup(), facts.jobReady())));
    }

    /** Navne- og adressebeskyttelse begins or ends; every card of the candidate follows at once. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void protect(CitizenId id, boolean confidential) {
        var citizen = of(id);
        citizen.protect(confidential);
        citizens.saveAndFlush(citizen);
        coursesOf(id)
                .forEach(course ->
                        cases.candidateIs(course.id(), id.uuid(), citizen.displayName(), citizen.isConfidential()));
    }

    private List<CaseCard> coursesOf(CitizenId id) {
        return cases.cases(CaseFilter.ofCitizen(id.uuid()));
    }

    private Page<Citizen> found(String text, String targetGroup, int page, int size) {
        var words = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return citizens.search(
                "%" + words.replaceAll("\\s+", "%") + "%",
                targetGroup,
                PageRequest.of(page, size, Sort.by("displayName", "id.uuid")));
    }

    private Citizen of(CitizenId id) {
        return citizens.findById(id).orElseThrow(() -> new CitizenRejection(CitizenRejection.Reason.NO_SUCH_CITIZEN));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
