package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.EstablishmentRejection.Reason;
import dk.brobygger.identity.UserId;
import dk.brobygger.match.Finding;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placement on its way with one company: agreement, confirmations, statement, law, ruling, VITAS. Ends granted, or
 * leads on. A course that tries another company has another one of these; rulings are never overwritten.
 */
@Entity
@Table(name = "establishment")
public class Establishment extends Attempt {

    @Embedded
    private @Nullable Expectations expectations;

    @Embedded
    private Agreement agreement;

    @Embedded
    private Hearing hearing = new Hearing();

    @Embedded
    private LawCheck law = new LawCheck();

    @Embedded
    private VitasCase vitas = VitasCase.NOT_SENT;

    @Embedded
    private @Nullable PlacementRuling ruling;

    protected Establishment() {}

    Establishment(
            CaseId caseId,
            int attempt,
            CitizenId citizen,
            CompanyId company,
            String companyName,
            PNumber unit,
            @Nullable PlaceId place,
            Instant now) {
        super(caseId, attempt, citizen, company, companyName, place, now);
        this.agreement = new Agreement(unit);
    }

    /** @throws EstablishmentRejection if it is said to have happened in the future */
    void align(Expectations agreed, LocalDate today) {
        if (agreed.heldOn().isAfter(today)) throw new EstablishmentRejection(Reason.IN_THE_FUTURE).at("heldOn");
        expectations = agreed;
        reach(Phase.FILLING);
        registerEvent(new ExpectationsAligned(caseId()));
    }

    /**
     * Writes the terms; whoever had confirmed earlier ones has not confirmed these.
     *
     * @param earliest so many working days from today that a placement takes to prepare: before it only what is urgent
     * @param last the last day of the weeks
     * @throws EstablishmentRejection if purpose or function is missing, or it begins too soon
     */
    void fill(Terms terms, LocalDate today, LocalDate earliest, LocalDate last) {
        if (isAt(Phase.GRANTED)) throw new EstablishmentRejection(Reason.ALREADY_GRANTED);
        var wagesChanged = agreement.expectsWages() != terms.wagesExpected();
        var unitChanged = !unit().equals(terms.unit());
        agreement.write(terms, today, earliest, last);
        law.forget(wagesChanged || unitChanged);
        if (ruling != null) ruling = ruling.setAside();
        reach(Phase.APPROVING);
        registerEvent(new AgreementFilled(caseId(), agreement.termsNumber(), terms.firstDay(), terms.weeks()));
    }

    /**
     * Somebody wants the terms changed: they are written anew, and everybody is asked again.
     *
     * @throws EstablishmentRejection if nothing is being approved, or it is granted already
     */
    void change(String wanted) {
        if (isAt(Phase.GRANTED)) throw new EstablishmentRejection(Reason.ALREADY_GRANTED);
        if (!isAt(Phase.APPROVING)) throw new EstablishmentRejection(Reason.NOTHING_TO_CHANGE);
        mustChange(wanted);
        registerEvent(new TermsChanged(caseId(), agreement.termsNumber()));
    }

    /** @throws EstablishmentRejection if staff answer for a party without saying why */
    void confirm(Party party, Confirmation.Answer answer, UserId by, LocalDate today, Instant now) {
        agreement.confirm(party, answer, by, today, now);
        if (answer.confirmed()) {
            registerEvent(new TermsConfirmed(caseId(), party, agreement.termsNumber(), answer.onBehalf()));
            return;
        }
        mustChange(answer.declinedReason());
        registerEvent(new TermsDeclined(caseId(), party, agreement.termsNumber()));
    }

    boolean isConfirmedByAll() {
        return agreement.isConfirmedByAll();
    }

    /**
     * A written statement is needed before the start, once for each unit; one-person companies have nobody to give it.
     *
     * @param ordinaryFte of the unit
     */
    boolean isStatementNeeded(BigDecimal ordinaryFte) {
        return hearing.isNeeded(agreement.unit(), ordinaryFte);
    }

    /** @throws EstablishmentRejection if it is said to have been given in the future */
    void hear(Statement statement, LocalDate today) {
        hearing.hear(statement, agreement.unit(), today);
        registerEvent(new StatementGiven(caseId(), statement.agrees()));
    }

    void remind() {
        registerEvent(new RepresentativeReminded(caseId(), hearing.remind()));
    }

    /** @param decision continue, change or stop */
    void decideStatement(String decision, String reason) {
        if (decision.equals("continue")) hearing.settle(agreement.unit());
        if (decision.equals("change")) mustChange(reason);
        if (decision.equals("stop")) because(reason);
        registerEvent(new StatementDecided(caseId(), decision));
    }

    /** @param most weeks that the target group gives, and whether they can be extended */
    void keep(List<Finding> answers, int most, boolean mayBeExtended) {
        law.keep(answers, most, mayBeExtended);
        registerEvent(new LawChecked(caseId(), law.isLawful(), law.ground()));
    }

    void keepPolicy(Finding answer) {
        law.keepPolicy(answer);
    }

    /** Whether the law allows the agreement; the municipality's own wage policy is another question. */
    boolean isLawful() {
        return law.isLawful();
    }

    boolean isWagePolicyMet() {
        return law.isWagePolicyMet();
    }

    /** @param solution change, ruling or stop */
    void resolveBreach(String solution, String explanation) {
        if (solution.equals("change")) mustChange(explanation);
        if (solution.equals("stop")) because(explanation);
        registerEvent(new LawBreachResolved(caseId(), solution));
    }

    void decideWageException(boolean allowed, String reason) {
        law.decideWageException(allowed, reason);
        if (!allowed) mustChange(reason);
        registerEvent(new WageExceptionDecided(caseId(), allowed));
    }

    void applyInVitas(String number, LocalDate sentOn) {
        vitas = new VitasCase(number, VitasState.MODTAGET, sentOn);
        registerEvent(new VitasApplied(caseId(), number));
    }

    /**
     * Bevilling: with reasons and appeal guidance. It is in force when VITAS says so too.
     *
     * @throws EstablishmentRejection if the law forbids it, a party has not confirmed, or its first day has passed
     */
    void grant(String reasons, UserId by, LocalDate today, Instant now) {
        if (!law.isLawful()) throw new EstablishmentRejection(Reason.LAW_FORBIDS).at("decision");
        if (!agreement.isConfirmedByAll()) throw new EstablishmentRejection(Reason.NOT_CONFIRMED).at("decision");
        var firstDay = agreement.firstDay();
        if (firstDay == null || firstDay.isBefore(today))
            throw new EstablishmentRejection(Reason.STARTS_IN_THE_PAST).at("decision");
        rule(PlacementRuling.grant(reasons, by, now));
    }

    /** Afslag: with reasons and appeal guidance. */
    void refuse(String reasons, UserId by, LocalDate today, Instant now) {
        rule(PlacementRuling.refusal(reasons, by, now));
        because(reasons);
        registerEvent(new PlacementRefused(caseId(), today));
    }

    /** No ruling yet: the agreement must change first. */
    void returnForChange(String wanted) {
        mustChange(wanted);
        registerEvent(new AgreementReturned(caseId()));
    }

    void deliverRefusal(LocalDate sentOn) {
        registerEvent(new RefusalDelivered(caseId(), sentOn));
    }

    /** @throws EstablishmentRejection if VITAS grants what the municipality has not */
    void hearVitas(VitasState state, LocalDate on, @Nullable String text) {
        vitas = vitas.answered(state, on);
        registerEvent(new VitasAnswered(caseId(), state));
        if (state == VitasState.RETURNERET) mustChange(text);
        if (state == VitasState.AFSLAG) because(text);
        if (state != VitasState.BEVILGET) return;
        var firstDay = agreement.firstDay();
        var lastDay = agreement.lastDay();
        if (ruling == null || !ruling.isGrant() || firstDay == null || lastDay == null)
            throw new EstablishmentRejection(Reason.VITAS_MISSING).at("vitasState");
        granted(lastDay);
        registerEvent(new PlacementGranted(caseId(), firstDay, lastDay));
    }

    private void rule(PlacementRuling made) {
        ruling = made;
        registerEvent(new RulingMade(caseId(), made.isGrant(), law.ground()));
    }

    private void mustChange(@Nullable String wanted) {
        agreement.mustChange(wanted);
        if (isAt(Phase.APPROVING)) reach(Phase.FILLING);
    }

    PNumber unit() {
        return agreement.unit();
    }

    /** What the leader has answered to an agreement without wages. */
    @Nullable
    String wageAnswer() {
        return law.wageAnswer();
    }

    /** The most hours a week that the plan comes to. */
    BigDecimal mostHours() {
        return agreement.terms().map(Terms::mostHours).orElse(BigDecimal.ZERO);
    }

    /** @throws EstablishmentRejection if there are no terms yet */
    Terms terms() {
        return agreement.terms().orElseThrow(() -> new EstablishmentRejection(Reason.NOT_AGREED));
    }

    /** @throws EstablishmentRejection if there are no terms yet */
    AgreementFacts agreement() {
        var terms = terms();
        var lastDay = agreement.lastDay();
        return new AgreementFacts(
                caseId(),
                citizen(),
                company(),
                terms.unit(),
                place(),
                terms.firstDay(),
                lastDay == null ? terms.firstDay() : lastDay,
                terms.weeks(),
                terms.functions().stream().map(WorkFunction::name).toList(),
                terms.weeklyHours(),
                terms.hoursPlan(),
                terms.mentor(),
                terms.purposes(),
                terms.wagesExpected(),
                law.maxWeeks(),
                law.isExtendable());
    }

    EstablishmentView view() {
        return new EstablishmentView(
                caseId(),
                citizen(),
                company(),
                companyName(),
                agreement.unit(),
                standing(),
                agreement.terms().orElse(null),
                agreement.termsNumber(),
                agreement.lastDay(),
                agreement.whatToChange(),
                agreement.answers(),
                hearing.statement(),
                hearing.reminders(),
                law.findings(),
                law.isLawful(),
                vitas,
                ruling,
                introducedOn(),
                why());
    }
}
