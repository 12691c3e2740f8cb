package dk.brobygger.match;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The way from a candidate's wish to a place that both sides want. A no from either side gives up the place and leads
 * on; the same match then looks for another one.
 */
@Entity
@Table(name = "candidate_match")
public class Match extends AbstractAggregateRoot<Match> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    @Enumerated(EnumType.STRING)
    private MatchStatus status;

    private Instant startedAt;

    @Embedded
    private @Nullable CandidateMeeting meeting;

    @Embedded
    private ChosenPlace chosen = ChosenPlace.NONE;

    @Convert(converter = FindingsAsJson.class)
    private List<Finding> findings = List.of();

    private @Nullable Integer score;
    private @Nullable String assessment;

    /** Why the caseworker is asked, or why the last place was given up. */
    private @Nullable String why;

    private int refusals;

    @Version
    private @Nullable Long version;

    protected Match() {}

    Match(CaseId caseId, CitizenId citizen, Instant now) {
        this.caseId = caseId;
        this.citizen = citizen;
        this.status = MatchStatus.STARTED;
        this.startedAt = now;
        registerEvent(new MatchStarted(caseId, citizen));
    }

    /**
     * The candidate has been met, before any company is called. After a place that came to nothing it is a new
     * beginning.
     *
     * @param notReady what has to be in place first; null when the candidate is ready, or it is worth trying
     * @throws MatchRejection if the meeting is said to lie in the future
     */
    void meet(CandidateMeeting held, @Nullable String notReady, LocalDate today) {
        if (held.metOn().isAfter(today)) throw new MatchRejection(MatchRejection.Reason.IN_THE_FUTURE).at("metOn");
        meeting = held;
        status = notReady == null ? MatchStatus.MET : MatchStatus.NOT_READY;
        why = notReady;
        giveUpPlace();
        registerEvent(new CandidateMet(caseId, notReady == null));
    }

    /**
     * @param place null where the company has no partnership with us
     * @throws MatchRejection if there is no function, or a place that the candidate knows shows no new one
     */
    void choose(
            CompanyId company,
            String companyName,
            PNumber unit,
            @Nullable PlaceId place,
            List<String> functions,
            MatchRelation relation,
            String reason) {
        chosen = ChosenPlace.at(company, companyName, unit, place, functions, relation, reason);
        findings = List.of();
        score = null;
        assessment = null;
        status = MatchStatus.PLACE_CHOSEN;
        registerEvent(new PlaceChosen(caseId, company, unit));
    }

    void findNothing(String tried) {
        status = MatchStatus.NO_PLACE;
        why = tried;
        registerEvent(new NoPlaceFound(caseId));
    }

    void holdUntil(LocalDate day) {
        chosen = chosen.heldUntil(day);
    }

    void renewUntil(LocalDate day) {
        chosen = chosen.heldUntil(day);
        registerEvent(new ReservationRenewed(caseId));
    }

    void keep(List<Finding> answers) {
        findings = List.copyOf(answers);
    }

    /**
     * @param value 1 to 10
     * @throws MatchRejection if it is called good although the law forbids it; the ratio alone may still be solved
     */
    void assess(int value, String reasons, boolean good) {
        if (chosen.company() == null) throw new MatchRejection(MatchRejection.Reason.NO_PLACE_CHOSEN);
        if (good && !lawAllows()) throw new MatchRejection(MatchRejection.Reason.LAW_FORBIDS).at("outcome");
        score = value;
        assessment = reasons;
        status = good ? MatchStatus.ASSESSED : MatchStatus.POOR_MATCH;
        if (!good) why = reasons;
        registerEvent(new MatchAssessed(caseId, value, good));
    }

    /** Whether nothing but the ratio speaks against it: that can change before the first day. */
    boolean lawAllows() {
        return findings.stream()
                .allMatch(finding ->
                        finding.allowed() || finding.ruling().decisionId().equals("reasonable-ratio"));
    }

    void consent() {
        status = MatchStatus.CONSENTED;
    }

    void declineConsent(@Nullable String said) {
        status = MatchStatus.CONSENT_DECLINED;
        why = said;
        registerEvent(new ConsentDeclined(caseId));
    }

    void brief() {
        status = MatchStatus.BRIEFED;
    }

    /** Both want it. */
    void match() {
        var company = chosen.company();
        var unit = chosen.unit();
        if (company == null || unit == null) throw new MatchRejection(MatchRejection.Reason.NO_PLACE_CHOSEN);
        status = MatchStatus.MATCHED;
        why = null;
        registerEvent(new ClarifyingMeetingHeld(caseId, "MATCH", ""));
        registerEvent(new MatchMade(caseId, company, unit));
    }

    void companySaysNo(String reasonCode, String learned) {
        status = MatchStatus.COMPANY_SAID_NO;
        why = learned;
        refusals++;
        registerEvent(new ClarifyingMeetingHeld(caseId, "COMPANY_SAID_NO", reasonCode));
    }

    void candidateSaysNo(String reasonCode, String learned) {
        status = MatchStatus.CANDIDATE_SAID_NO;
        why = learned;
        refusals++;
        registerEvent(new ClarifyingMeetingHeld(caseId, "CANDIDATE_SAID_NO", reasonCode));
    }

    /** The candidate has taken a consent back while company and candidate were getting to know each other. */
    void loseConsent() {
        if (status.isClarifying()) status = MatchStatus.CONSENT_WITHDRAWN;
    }

    /** @return false when the match is past it */
    boolean losePlace(String reason) {
        if (!status.isClarifying()) return false;
        status = MatchStatus.PLACE_LOST;
        why = reason;
        registerEvent(new PlaceLost(caseId));
        return true;
    }

    void tellOfLostPlace(LocalDate on) {
        registerEvent(new CandidateToldOfLostPlace(caseId, on));
    }

    /** @param next otherCompany, meetAgain or stop */
    void assessRights(String next, String text) {
        assessment = text;
        registerEvent(new RightsAssessed(caseId, next));
        if (next.equals("stop")) {
            status = MatchStatus.STOPPED;
            registerEvent(new MatchStopped(caseId));
        }
    }

    void findJob() {
        status = MatchStatus.JOB_FOUND;
        registerEvent(new JobFoundWhileMatching(caseId));
    }

    /** The place is free for others. */
    void giveUpPlace() {
        chosen = ChosenPlace.NONE;
        findings = List.of();
    }

    CaseId caseId() {
        return caseId;
    }

    CitizenId citizen() {
        return citizen;
    }

    MatchStatus status() {
        return status;
    }

    @Nullable
    CompanyId company() {
        return chosen.company();
    }

    @Nullable
    PlaceId place() {
        return chosen.place();
    }

    List<String> functions() {
        return chosen.functions();
    }

    MatchFacts facts() {
        return new MatchFacts(
                caseId,
                citizen,
                chosen.company(),
                chosen.unit(),
                chosen.place(),
                chosen.functions(),
                meeting == null ? null : meeting.weeklyHours(),
                chosen.relation());
    }

    MatchView view() {
        return new MatchView(facts(), status, meeting, chosen, findings, lawAllows(), score, assessment, why, refusals);
    }
}
