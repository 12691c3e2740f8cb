package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises of a partnership that are not kept: each is taken up the same day, and settled for itself. */
@Service
@Transactional
public class DeviationDesk {

    private final Deviations deviations;
    private final PartnershipYears years;
    private final Partnerships partnerships;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeviationDesk(
            Deviations deviations,
            PartnershipYears years,
            Partnerships partnerships,
            CaseDesk cases,
            NoteDesk notes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deviations = deviations;
        this.years = years;
        this.partnerships = partnerships;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Somebody sees that a promise is not kept; it is taken up the same day, beside others that are open.
     *
     * @throws PartnershipRejection if no year runs
     */
    @Caseworkers
    public void report(PartnershipId id, String text) {
        var year = running(id)
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PARTNERSHIP));
        year.deviates();
        years.saveAndFlush(year);
        var deviation = deviations.saveAndFlush(new Deviation(year, text, today()));
        var caseId = of(id).caseId();
        cases.link(caseId, deviation.id().toString());
        events.publishEvent(new DeviationReported(caseId, id, year.id().toString()));
    }

    /** The next reported deviation of a year whose process has not begun; its key. */
    @RolesAllowed(Staff.PROCESS)
    public String open(String year) {
        var deviation = deviations
                .findFirstByYearIdAndTakenUpFalseOrderById(UUID.fromString(year))
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NOT_WAITING_FOR_THIS));
        deviation.takenUp();
        return deviations.saveAndFlush(deviation).id().toString();
    }

    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void takeUp(String key, String happened, boolean solved) {
        var deviation = of(key);
        deviation.talkedOver(happened, solved, today());
        deviations.saveAndFlush(deviation);
        if (solved) tellSettled(deviation);
    }

    @RolesAllowed(Staff.LEDER)
    public void decide(String key, DeviationDecision decision, String reasons, String note) {
        var deviation = of(key);
        deviation.decided(decision, reasons, today());
        deviations.saveAndFlush(deviation);
        notes.write(of(deviation.partnership()).caseId(), note);
        tellSettled(deviation);
    }

    /** The leader's decision takes effect: the year that runs goes over to giving notice. */
    @RolesAllowed(Staff.PROCESS)
    public void endAgreement(String key) {
        var id = of(key).partnership();
        running(id)
                .ifPresent(year -> events.publishEvent(
                        new AgreementToEnd(of(id).caseId(), id, year.id().toString())));
    }

    /** @throws PartnershipRejection if there is no such deviation */
    @AnyStaff
    @Transactional(readOnly = true)
    public DeviationFacts deviation(String key) {
        return of(key).facts();
    }

    /** What is not settled yet, the oldest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<DeviationFacts> openOf(PartnershipId id) {
        return deviations.findByPartnershipAndSettledOnIsNullOrderById(id).stream()
                .map(Deviation::facts)
                .toList();
    }

    /** The decision that the agreement is to end; empty where nobody has decided so. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<DeviationFacts> decidedToEnd(PartnershipId id) {
        return deviations
                .findFirstByPartnershipAndDecisionOrderByIdDesc(id, DeviationDecision.END)
                .map(Deviation::facts);
    }

    private void tellSettled(Deviation deviation) {
        var id = deviation.partnership();
        events.publishEvent(new DeviationSettled(of(id).caseId(), id));
    }

    private Optional<PartnershipYear> running(PartnershipId id) {
        return years.findFirstByPartnershipAndOverFalseOrderByNumberDesc(id);
    }

    private Deviation of(String key) {
        return deviations
                .findById(UUID.fromString(key))
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NOT_WAITING_FOR_THIS));
    }

    private Partnership of(PartnershipId id) {
        return partnerships.findById(id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
