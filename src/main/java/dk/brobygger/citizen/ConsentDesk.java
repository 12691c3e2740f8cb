package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company may know of a candidate: consents, item by item and company by company, and the briefs sent. */
@Service
@Transactional
public class ConsentDesk {

    private final Consents consents;
    private final Briefs briefs;
    private final LawDesk law;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConsentDesk(
            Consents consents,
            Briefs briefs,
            LawDesk law,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.briefs = briefs;
        this.law = law;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @throws CitizenRejection if what a consent needs is missing */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void give(GivenConsent given) {
        consents.saveAndFlush(new Consent(given, user.id(), today(), clock.instant()));
    }

    /**
     * The candidate takes items back, on the spot: what was sent to the company is retracted, and the running phase
     * hears of it.
     *
     * @throws CitizenRejection if there is no such consent, or none of the items was still given
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void withdraw(UUID consent, Set<ConsentItem> items) {
        var found = consents.findById(consent)
                .orElseThrow(() -> new CitizenRejection(CitizenRejection.Reason.NO_SUCH_CONSENT));
        found.withdraw(items, clock.instant());
        var facts = found.facts(today());
        retract(facts.caseId(), facts.company());
        consents.saveAndFlush(found);
    }

    /** The candidate's consents, latest first. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public List<ConsentFacts> consents(CitizenId citizen) {
        return consents.findByCitizenOrderByGivenAtDesc(citizen).stream()
                .map(consent -> consent.facts(today()))
                .toList();
    }

    /** The consents of one course, latest first. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public List<ConsentFacts> consentsOf(CaseId caseId) {
        return consents.findByCaseIdOrderByGivenAtDesc(caseId).stream()
                .map(consent -> consent.facts(today()))
                .toList();
    }

    /** Whether this company may be told this, by the candidate's consent and by the law's decision. */
    @RolesAllowed({
        Staff.VIRKSOMHEDSKONSULENT,
        Staff.JOBKONSULENT,
        Staff.SAGSBEHANDLER,
        Staff.LEDER,
        Staff.PROCESS,
        Staff.SYSTEM
    })
    @Transactional(readOnly = true)
    public boolean mayShare(CitizenId citizen, UUID company, ConsentItem item) {
        return shareable(citizen, company).contains(item);
    }

    /** All that this company may be told today. */
    @RolesAllowed({
        Staff.VIRKSOMHEDSKONSULENT,
        Staff.JOBKONSULENT,
        Staff.SAGSBEHANDLER,
        Staff.LEDER,
        Staff.PROCESS,
        Staff.SYSTEM
    })
    @Transactional(readOnly = true)
    public Set<ConsentItem> shareable(CitizenId citizen, UUID company) {
        var given = EnumSet.noneOf(ConsentItem.class);
        var withdrawn = EnumSet.noneOf(ConsentItem.class);
        consents.findByCitizenOrderByGivenAtDesc(citizen).stream()
                .filter(consent -> consent.isFor(company))
                .forEach(consent -> {
                    given.addAll(consent.givenOn(today()));
                    withdrawn.addAll(consent.withdrawn());
                });
        withdrawn.removeAll(given);
        var allowed = EnumSet.noneOf(ConsentItem.class);
        for (var item : given) if (lawAllows(item, withdrawn.contains(item))) allowed.add(item);
        return allowed;
    }

    /** The consent to this company within a course that still stands. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public Optional<ConsentFacts> standing(CaseId caseId, UUID company) {
        return consents.findByCaseIdOrderByGivenAtDesc(caseId).stream()
                .filter(consent -> consent.isFor(company))
                .map(consent -> consent.facts(today()))
                .filter(facts -> !facts.inForce().isEmpty())
                .findFirst();
    }

    /**
     * Writes and sends the brief (klar besked).
     *
     * @throws CitizenRejection if it says what the company may not know
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void sendBrief(
            CaseId caseId, CitizenId citizen, UUID company, String companyName, BriefText text, String sentHow) {
        briefs.saveAndFlush(new CandidateBrief(
                caseId,
                citizen,
                company,
                companyName,
                text,
                shareable(citizen, company),
                sentHow,
                user.id(),
                clock.instant()));
    }

    /** Every brief of a course, latest first, the retracted ones too. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public List<CandidateBrief> briefs(CaseId caseId) {
        return briefs.findByCaseIdOrderByWrittenAtDesc(caseId);
    }

    /** Every brief about a candidate, latest first, the retracted ones too. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    @Transactional(readOnly = true)
    public List<CandidateBrief> briefsAbout(CitizenId citizen) {
        return briefs.findByCitizenOrderByWrittenAtDesc(citizen);
    }

    /** Nothing that was sent to this company in this course may be used any more. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    public void stopSharing(CaseId caseId, UUID company) {
        retract(caseId, company);
    }

    /** Whoever was told has been asked not to use it any more, and to delete or return papers. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void recipientsNotified(CaseId caseId, LocalDate notifiedOn) {
        events.publishEvent(new RecipientsNotified(caseId, notifiedOn));
    }

    private void retract(CaseId caseId, UUID company) {
        var now = clock.instant();
        briefs.findByCaseIdOrderByWrittenAtDesc(caseId).stream()
                .filter(brief -> brief.isFor(company))
                .forEach(brief -> {
                    brief.retract(now);
                    briefs.save(brief);
                });
    }

    private boolean lawAllows(ConsentItem item, boolean withdrawn) {
        return law.decide(
                        "may-be-shared",
                        today(),
                        Map.of(
                                "item",
                                item.name(),
                                "recipient",
                                "HOST",
                                "withdrawn",
                                withdrawn,
                                "consent",
                                true,
                                "neededForCourse",
                                true))
                .flag("allowed");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
