package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.PNumber;
import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.establishment.EstablishmentRejection.Reason;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.match.Finding;
import dk.brobygger.match.FindingsAsJson;
import dk.brobygger.partnership.PlaceId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A placement on its way with one company: agreement, confirmations, statement, law, ruling, VITAS. Ends granted, or
 * leads on. A course that tries another company has another one of these; rulings are never overwritten.
 */
@Entity
@Table(name = "establishment")
public class Establishment extends AbstractAggregateRoot<Establishment> {

    /** Number of the wording of the appeal guidance: translation key {@code establishment.appealGuidance}. */
    static final int GUIDANCE_VERSION = 1;

    enum Phase {
        ALIGNING,
        FILLING,
        APPROVING,
        GRANTED,
        ENDED
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private EstablishmentId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private int attempt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    private String companyName;

    @Embedded
    @AttributeOverride(name = "digits", column = @Column(name = "p_number"))
    private PNumber unit;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private Instant startedAt;

    private @Nullable LocalDate alignedOn;
    private @Nullable String companyExpects;
    private @Nullable String candidateExpects;
    private @Nullable String municipalityExpects;
    private @Nullable String afterwards;
    private @Nullable String followUp;
    private @Nullable String worries;

    private int termsNumber;
    private String purposes = "";
    private @Nullable String purposeText;

    @Convert(converter = AsJson.Functions.class)
    private List<WorkFunction> functions = List.of();

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String urgentReason;
    private int weeks;
    private @Nullable BigDecimal weeklyHours;

    @Convert(converter = AsJson.HoursPlan.class)
    private List<HoursStep> hoursPlan = List.of();

    private @Nullable String workingTimes;
    private @Nullable String mentor;
    private @Nullable String mentorPhone;
    private boolean wagesExpected;
    private @Nullable String wagesText;
    private @Nullable String whatToChange;

    @ElementCollection
    @CollectionTable(name = "establishment_confirmation", joinColumns = @JoinColumn(name = "establishment_id"))
    private List<Confirmation> confirmations = new ArrayList<>();

    private @Nullable String representative;
    private @Nullable String representativeRole;
    private @Nullable Boolean representativeAgrees;
    private @Nullable Boolean conditionsMet;
    private @Nullable Boolean colleaguesHeard;
    private @Nullable LocalDate statementOn;
    private @Nullable String statementText;

    /** The unit that the statement, or the leader's decision in its place, is about. */
    private @Nullable String statementUnit;

    private int reminders;

    @Convert(converter = FindingsAsJson.class)
    private List<Finding> findings = List.of();

    private int maxWeeks;
    private boolean extendable;
    private @Nullable String wageAnswer;
    private @Nullable String wageReason;

    private @Nullable String vitasNumber;

    @Enumerated(EnumType.STRING)
    private VitasState vitasState = VitasState.KLADDE;

    private @Nullable LocalDate vitasOn;

    private @Nullable String ruling;
    private @Nullable String rulingReasons;
    private @Nullable String ruledBy;
    private @Nullable Instant ruledAt;
    private @Nullable Integer guidanceVersion;

    private @Nullable LocalDate introducedOn;
    private @Nullable String why;

    /** Last day on which the person counts in the ratio of the unit. */
    private @Nullable LocalDate seatUntil;

    private boolean seatReleased;

    @Version
    private @Nullable Long version;

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
        this.id = EstablishmentId.next();
        this.caseId = caseId;
        this.attempt = attempt;
        this.citizen = citizen;
        this.company = company;
        this.companyName = companyName;
        this.unit = unit;
        this.place = place;
        this.phase = Phase.ALIGNING;
        this.startedAt = now;
    }

    /** @throws EstablishmentRejection if it is said to have happened in the future */
    void align(Expectations agreed, LocalDate today) {
        if (agreed.heldOn().isAfter(today)) throw new EstablishmentRejection(Reason.IN_THE_FUTURE).at("heldOn");
        alignedOn = agreed.heldOn();
        companyExpects = agreed.companyExpects();
        candidateExpects = agreed.candidateExpects();
        municipalityExpects = agreed.municipalityExpects();
        afterwards = agreed.afterwards();
        followUp = agreed.followUp();
        worries = agreed.worries();
        phase = Phase.FILLING;
        registerEvent(new ExpectationsAligned(caseId));
    }

    /**
     * Writes the terms; whoever had confirmed earlier ones has not confirmed these.
     *
     * @param earliest ten working days from today: before it only what is urgent, with a reason
     * @param last the last day of the weeks
     * @throws EstablishmentRejection if purpose or function is missing, or it begins too soon
     */
    void fill(Terms terms, LocalDate today, LocalDate earliest, LocalDate last) {
        if (phase == Phase.GRANTED) throw new EstablishmentRejection(Reason.ALREADY_GRANTED);
        if (terms.purposes().isEmpty()) throw new EstablishmentRejection(Reason.PURPOSE_MISSING).at("purposes");
        if (terms.functions().isEmpty()) throw new EstablishmentRejection(Reason.FUNCTION_MISSING).at("functions");
        if (terms.firstDay().isBefore(today))
            throw new EstablishmentRejection(Reason.STARTS_IN_THE_PAST).at("firstDay");
        if (terms.urgentReason() == null && terms.firstDay().isBefore(earliest))
            throw new EstablishmentRejection(Reason.LEAD_TIME, earliest).at("firstDay");
        if (terms.hoursPlan().stream().anyMatch(step -> step.fromWeek() > terms.weeks()))
            throw new EstablishmentRejection(Reason.HOURS_MUST_RISE_LATER, terms.weeks()).at("hoursPlan");
        termsNumber++;
        purposes = String.join(",", new TreeSet<>(terms.purposes()));
        purposeText = terms.purposeText();
        unit = terms.unit();
        functions = List.copyOf(terms.functions());
        firstDay = terms.firstDay();
        lastDay = last;
        urgentReason = terms.urgentReason();
        weeks = terms.weeks();
        weeklyHours = terms.weeklyHours();
        hoursPlan = List.copyOf(terms.hoursPlan());
        workingTimes = terms.workingTimes();
        mentor = terms.mentor();
        mentorPhone = terms.mentorPhone();
        if (wagesExpected != terms.wagesExpected()) wageAnswer = null;
        wagesExpected = terms.wagesExpected();
        wagesText = terms.wagesText();
        whatToChange = null;
        findings = List.of();
        ruling = null;
        phase = Phase.APPROVING;
        registerEvent(new AgreementFilled(caseId, termsNumber, terms.firstDay(), weeks));
    }

    /**
     * Somebody wants the terms changed: they are written anew, and everybody is asked again.
     *
     * @throws EstablishmentRejection if nothing is being approved, or it is granted already
     */
    void change(String wanted) {
        if (phase == Phase.GRANTED) throw new EstablishmentRejection(Reason.ALREADY_GRANTED);
        if (phase != Phase.APPROVING) throw new EstablishmentRejection(Reason.NOTHING_TO_CHANGE);
        mustChange(wanted);
        registerEvent(new TermsChanged(caseId, termsNumber));
    }

    /** @throws EstablishmentRejection if staff answer for a party without saying why */
    void confirm(Party party, Confirmation.Answer answer, UserId by, LocalDate today, Instant now) {
        if (answer.givenOn().isAfter(today)) throw new EstablishmentRejection(Reason.IN_THE_FUTURE).at("givenOn");
        if (answer.onBehalf()
                && (answer.onBehalfReason() == null || answer.onBehalfReason().isBlank()))
            throw new EstablishmentRejection(Reason.ON_BEHALF_NEEDS_REASON).at("onBehalfReason");
        confirmations.add(new Confirmation(party, termsNumber, answer, by, now));
        if (answer.confirmed()) {
            registerEvent(new TermsConfirmed(caseId, party, termsNumber, answer.onBehalf()));
            return;
        }
        mustChange(answer.declinedReason());
        registerEvent(new TermsDeclined(caseId, party, termsNumber));
    }

    /** Whether every party has said yes to the terms as they are now. */
    boolean isConfirmedByAll() {
        return Arrays.stream(Party.values()).allMatch(this::isConfirmedBy);
    }

    boolean isConfirmedBy(Party party) {
        return answerOf(party).map(Confirmation::isConfirmed).orElse(false);
    }

    /** The party's latest answer to the terms as they are now. */
    Optional<Confirmation> answerOf(Party party) {
        return confirmations.stream()
                .filter(answer -> answer.party() == party && answer.isOf(termsNumber))
                .reduce((earlier, later) -> later);
    }

    /**
     * A written statement is needed before the start, once for each unit; one-person companies have nobody to give it.
     *
     * @param ordinaryFte of the unit
     */
    boolean isStatementNeeded(BigDecimal ordinaryFte) {
        return ordinaryFte.compareTo(BigDecimal.ONE) > 0 && !unit.digits().equals(statementUnit);
    }

    void hear(Statement statement, LocalDate today) {
        if (statement.givenOn().isAfter(today)) throw new EstablishmentRejection(Reason.IN_THE_FUTURE).at("givenOn");
        representative = statement.representative();
        representativeRole = statement.role();
        representativeAgrees = statement.agrees();
        conditionsMet = statement.conditionsMet();
        colleaguesHeard = statement.colleaguesHeard();
        statementOn = statement.givenOn();
        statementText = statement.text();
        if (statement.agrees()) statementUnit = unit.digits();
        registerEvent(new StatementGiven(caseId, statement.agrees()));
    }

    void remind() {
        reminders++;
        registerEvent(new RepresentativeReminded(caseId, reminders));
    }

    /** @param decision continue, change or stop */
    void decideStatement(String decision, String reason) {
        if (decision.equals("continue")) statementUnit = unit.digits();
        if (decision.equals("change")) mustChange(reason);
        if (decision.equals("stop")) why = reason;
        registerEvent(new StatementDecided(caseId, decision));
    }

    /** @param most weeks that the target group gives, and whether they can be extended */
    void keep(List<Finding> answers, int most, boolean mayBeExtended) {
        findings = List.copyOf(answers);
        maxWeeks = most;
        extendable = mayBeExtended;
        registerEvent(new LawChecked(caseId, isLawful(), ground()));
    }

    void keepWagePolicy(Finding answer) {
        var others = new ArrayList<>(findings);
        others.removeIf(
                known -> known.ruling().decisionId().equals(answer.ruling().decisionId()));
        others.add(answer);
        findings = List.copyOf(others);
    }

    /** Whether the law allows the agreement; the municipality's own wage policy is another question. */
    boolean isLawful() {
        return !findings.isEmpty()
                && findings.stream()
                        .filter(finding -> !finding.ruling().decisionId().equals("wage-policy"))
                        .allMatch(Finding::allowed);
    }

    boolean isWagePolicyMet() {
        return findings.stream()
                .filter(finding -> finding.ruling().decisionId().equals("wage-policy"))
                .allMatch(Finding::allowed);
    }

    /** @param solution change, ruling or stop */
    void resolveBreach(String solution, String explanation) {
        if (solution.equals("change")) mustChange(explanation);
        if (solution.equals("stop")) why = explanation;
        registerEvent(new LawBreachResolved(caseId, solution));
    }

    void decideWageException(boolean allowed, String reason) {
        wageAnswer = allowed ? "GRANTED" : "REFUSED";
        wageReason = reason;
        if (!allowed) {
            mustChange(reason);
            wageAnswer = null;
        }
        registerEvent(new WageExceptionDecided(caseId, allowed));
    }

    void applyInVitas(String number, LocalDate sentOn) {
        vitasNumber = number;
        vitasState = VitasState.MODTAGET;
        vitasOn = sentOn;
        registerEvent(new VitasApplied(caseId, number));
    }

    /**
     * Bevilling: with reasons and appeal guidance. It is in force when VITAS says so too.
     *
     * @throws EstablishmentRejection if the law forbids it, a party has not confirmed, or its first day has passed
     */
    void grant(String reasons, UserId by, LocalDate today, Instant now) {
        if (!isLawful()) throw new EstablishmentRejection(Reason.LAW_FORBIDS).at("decision");
        if (!isConfirmedByAll()) throw new EstablishmentRejection(Reason.NOT_CONFIRMED).at("decision");
        if (firstDay == null || firstDay.isBefore(today))
            throw new EstablishmentRejection(Reason.STARTS_IN_THE_PAST).at("decision");
        rule("GRANT", reasons, by, now);
    }

    /** Afslag: with reasons and appeal guidance. */
    void refuse(String reasons, UserId by, LocalDate today, Instant now) {
        rule("REFUSE", reasons, by, now);
        why = reasons;
        registerEvent(new PlacementRefused(caseId, today));
    }

    /** No ruling yet: the agreement must change first. */
    void returnForChange(String wanted) {
        mustChange(wanted);
        registerEvent(new AgreementReturned(caseId));
    }

    void deliverRefusal(LocalDate sentOn) {
        registerEvent(new RefusalDelivered(caseId, sentOn));
    }

    /** @throws EstablishmentRejection if VITAS grants what the municipality has not */
    void hearVitas(VitasState state, LocalDate on, @Nullable String text) {
        vitasState = state;
        vitasOn = on;
        registerEvent(new VitasAnswered(caseId, state));
        if (state == VitasState.RETURNERET) mustChange(text);
        if (state == VitasState.AFSLAG) why = text;
        if (state != VitasState.BEVILGET) return;
        if (!"GRANT".equals(ruling) || firstDay == null || lastDay == null)
            throw new EstablishmentRejection(Reason.VITAS_MISSING).at("vitasState");
        phase = Phase.GRANTED;
        outcome = Outcome.GRANTED;
        seatUntil = lastDay;
        registerEvent(new PlacementGranted(caseId, firstDay, lastDay));
    }

    void introduce(LocalDate on) {
        introducedOn = on;
        registerEvent(new CandidateIntroduced(caseId, on));
    }

    /** The company does not want it any more; asked for on the course page, talked through in the steps that follow. */
    void companyWithdraws(String said) {
        ensureNotEnded();
        why = said;
        end(Outcome.REMATCH);
        registerEvent(new CompanyWithdrew(caseId, "SAID"));
    }

    void companyGivesReason(String code, String note) {
        why = note;
        registerEvent(new CompanyWithdrew(caseId, code));
    }

    void companyCloses() {
        ensureNotEnded();
        end(Outcome.REMATCH);
        registerEvent(new CompanyOfCourseClosed(caseId));
    }

    void findJob() {
        ensureNotEnded();
        end(Outcome.JOB_FOUND);
        registerEvent(new JobFoundWhileEstablishing(caseId));
    }

    void assessConsent(boolean canContinue) {
        registerEvent(new ConsentAssessed(caseId, canContinue));
    }

    /** It came to nothing here; the course looks for another company, or stops. */
    void end(Outcome how) {
        if (phase == Phase.ENDED) return;
        phase = Phase.ENDED;
        outcome = how;
        seatReleased = true;
        registerEvent(new EstablishmentEnded(caseId, how));
    }

    /** The person counts in the unit's ratio until that day: extended, or ended early. */
    void sitUntil(LocalDate day) {
        seatUntil = day;
    }

    void releaseSeat(boolean released) {
        seatReleased = released;
    }

    private @Nullable RulingRecord ground() {
        return findings.stream()
                .filter(finding -> !finding.allowed()
                        || isLawful() && finding.ruling().decisionId().equals("placement-duration"))
                .map(Finding::ruling)
                .findFirst()
                .orElse(null);
    }

    private void rule(String decision, String reasons, UserId by, Instant now) {
        ruling = decision;
        rulingReasons = reasons;
        ruledBy = by.value();
        ruledAt = now;
        guidanceVersion = GUIDANCE_VERSION;
        registerEvent(new RulingMade(caseId, decision.equals("GRANT"), ground()));
    }

    private void mustChange(@Nullable String wanted) {
        whatToChange = wanted;
        if (phase == Phase.APPROVING) phase = Phase.FILLING;
    }

    private void ensureNotEnded() {
        if (!isBeforeStart()) throw new EstablishmentRejection(Reason.STARTED_ALREADY);
    }

    CaseId caseId() {
        return caseId;
    }

    CitizenId citizen() {
        return citizen;
    }

    CompanyId company() {
        return company;
    }

    PNumber unit() {
        return unit;
    }

    @Nullable
    PlaceId place() {
        return place;
    }

    int attempt() {
        return attempt;
    }

    boolean isGranted() {
        return outcome == Outcome.GRANTED;
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** Whether the phase is still going on: not ended, and nobody has been introduced at the company. */
    boolean isBeforeStart() {
        return phase != Phase.ENDED && introducedOn == null;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    @Nullable
    String wageAnswer() {
        return wageAnswer;
    }

    BigDecimal mostHours() {
        return hoursPlan.stream()
                .map(HoursStep::weeklyHours)
                .reduce(weeklyHours == null ? BigDecimal.ZERO : weeklyHours, BigDecimal::max);
    }

    /** @throws EstablishmentRejection if there are no terms yet */
    Terms terms() {
        if (termsNumber == 0 || firstDay == null || weeklyHours == null)
            throw new EstablishmentRejection(Reason.NOT_AGREED);
        return new Terms(
                new TreeSet<>(List.of(purposes.split(","))),
                orEmpty(purposeText),
                unit,
                functions,
                firstDay,
                urgentReason,
                weeks,
                weeklyHours,
                hoursPlan,
                orEmpty(workingTimes),
                orEmpty(mentor),
                mentorPhone,
                wagesExpected,
                wagesText);
    }

    /** @throws EstablishmentRejection if there are no terms yet */
    AgreementFacts agreement() {
        var terms = terms();
        return new AgreementFacts(
                caseId,
                citizen,
                company,
                unit,
                place,
                terms.firstDay(),
                lastDay == null ? terms.firstDay() : lastDay,
                weeks,
                functions.stream().map(WorkFunction::name).toList(),
                terms.weeklyHours(),
                hoursPlan,
                terms.mentor(),
                terms.purposes(),
                wagesExpected,
                maxWeeks,
                extendable);
    }

    EstablishmentView view() {
        return new EstablishmentView(
                caseId,
                citizen,
                company,
                companyName,
                unit,
                attempt,
                Optional.ofNullable(outcome).map(Enum::name).orElse(phase.name()),
                termsNumber == 0 ? null : terms(),
                termsNumber,
                lastDay,
                afterwards,
                whatToChange,
                Arrays.stream(Party.values())
                        .map(this::answerOf)
                        .flatMap(Optional::stream)
                        .toList(),
                representative == null
                        ? null
                        : new Statement(
                                representative,
                                orEmpty(representativeRole),
                                Boolean.TRUE.equals(representativeAgrees),
                                Boolean.TRUE.equals(conditionsMet),
                                Boolean.TRUE.equals(colleaguesHeard),
                                statementOn == null ? LocalDate.EPOCH : statementOn,
                                statementText),
                reminders,
                findings,
                isLawful(),
                wageAnswer,
                wageReason,
                vitasNumber,
                vitasState,
                vitasOn,
                ruling,
                rulingReasons,
                ruledBy,
                ruledAt,
                introducedOn,
                why);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
