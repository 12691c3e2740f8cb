package dk.brobygger.company;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.RulingRecord;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** How we reach a company in one course: its group, the purpose, what came of it, and what comes next. */
@Entity
@Table(name = "outreach")
class Outreach extends AbstractAggregateRoot<Outreach> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    private @Nullable Integer segment;
    private @Nullable String segmentExplanation;

    @Embedded
    private @Nullable RulingRecord segmentRuling;

    private @Nullable Integer overriddenSegment;
    private @Nullable String overrideReason;
    private @Nullable String purpose;
    private @Nullable String service;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String contactName;
    private @Nullable String contactPhone;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactLevel contactLevel;

    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String spokeWith;
    private @Nullable String objection;
    private @Nullable String materials;
    private boolean wantsCentre;
    private int unansweredCalls;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextContactOn;
    private @Nullable String noNextStepReason;
    private @Nullable String closedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Outreach() {}

    /**
     * @param purpose what whoever asks for the contact has in mind; may be sharpened in the preparation
     * @param plannedOn when the contact is to be prepared at the latest
     */
    Outreach(CaseId caseId, CompanyId company, @Nullable String purpose, LocalDate plannedOn) {
        this.caseId = caseId;
        this.company = company;
        this.purpose = purpose;
        this.plannedOn = plannedOn;
    }

    /** The decision has spoken; what a consultant overrode before stands. */
    void segmentIs(int group, String explanation, RulingRecord ruling) {
        segment = group;
        segmentExplanation = explanation;
        segmentRuling = ruling;
        registerEvent(new SegmentChosen(caseId, group, ruling.reason()));
    }

    /**
     * Settles what the contact is for, before anybody is contacted.
     *
     * @throws CompanyRejection if the purpose is missing, or another group is chosen without a reason
     */
    void prepare(Preparation preparation) {
        if (preparation.purpose().isBlank())
            throw CompanyRejection.at(CompanyRejection.Reason.PURPOSE_MISSING, "purpose");
        if (preparation.segment() != null && isBlank(preparation.segmentReason()))
            throw CompanyRejection.at(CompanyRejection.Reason.OVERRIDE_NEEDS_REASON, "overrideReason");
        purpose = preparation.purpose();
        service = preparation.service();
        channel = preparation.channel();
        contactName = preparation.contactName();
        contactPhone = preparation.contactPhone();
        contactLevel = preparation.level();
        if (preparation.segment() != null) {
            overriddenSegment = preparation.segment();
            overrideReason = preparation.segmentReason();
            registerEvent(new SegmentOverridden(caseId, preparation.segment()));
        }
        outcome = null;
        objection = null;
        nextStep = null;
        nextContactOn = null;
        noNextStepReason = null;
        registerEvent(new ContactPrepared(caseId));
    }

    /**
     * The contact has been tried.
     *
     * @throws CompanyRejection if what the outcome asks for is missing: a later day, an objection, the right person
     */
    void contacted(ContactResult result, LocalDate today) {
        if (result.outcome() == Outcome.LATER && result.laterOn() == null)
            throw CompanyRejection.at(CompanyRejection.Reason.WHEN_MISSING, "laterOn");
        if (result.laterOn() != null && !result.laterOn().isAfter(today))
            throw CompanyRejection.at(CompanyRejection.Reason.WHEN_NOT_LATER, "laterOn");
        if (result.outcome() == Outcome.NO && isBlank(result.objection()))
            throw CompanyRejection.at(CompanyRejection.Reason.OBJECTION_MISSING, "objection");
        if (result.outcome() == Outcome.WRONG_PERSON && isBlank(result.rightPerson()))
            throw CompanyRejection.at(CompanyRejection.Reason.RIGHT_PERSON_MISSING, "rightPerson");
        outcome = result.outcome();
        spokeWith = result.spokeWith();
        objection = result.objection();
        materials = result.materials().isEmpty() ? null : String.join(",", result.materials());
        wantsCentre |= result.wantsCentre();
        unansweredCalls = outcome == Outcome.NO_ANSWER ? unansweredCalls + 1 : 0;
        nextContactOn = result.laterOn();
        if (outcome == Outcome.WRONG_PERSON) {
            contactName = result.rightPerson();
            contactPhone = result.rightPhone();
        }
        registerEvent(new CompanyContacted(caseId, outcome));
    }

    /**
     * The contact is noted, with what comes next.
     *
     * @throws CompanyRejection if there is neither a next step nor a reason for none
     */
    void followUpIs(NextStep next, LocalDate today) {
        if (nextContactOn == null || next.contactOn() != null) next.ensureSaid(today);
        nextStep = next.text();
        if (next.contactOn() != null) nextContactOn = next.contactOn();
        noNextStepReason = next.reasonForNone();
        if (nextContactOn != null) registerEvent(new NextContactAgreed(caseId, nextContactOn));
    }

    /** A letter has been sent instead of a call. */
    void wroteLetter(NextStep next, LocalDate today) {
        outcome = Outcome.LETTER;
        unansweredCalls = 0;
        nextContactOn = null;
        registerEvent(new CompanyContacted(caseId, outcome));
        followUpIs(next, today);
    }

    /**
     * A later phase of the course has ended without an agreement.
     *
     * @param reasonKey why the course ends, when no new contact is agreed
     */
    void goesOn(NextStep next, String reasonKey, LocalDate today) {
        followUpIs(next, today);
        outcome = next.contactOn() == null ? outcome : Outcome.LATER;
        if (next.contactOn() == null) closedReason = reasonKey;
    }

    /** Nothing more comes in this course: the company has opted out, or is closed. */
    void stop(String reasonKey) {
        nextContactOn = null;
        closedReason = reasonKey;
    }

    /** @return key of the translations that says why the course ends */
    String close() {
        if (closedReason == null)
            closedReason = "company.closed." + (outcome == null ? "NO_AGREEMENT" : outcome.name());
        return closedReason;
    }

    /** The group whose path is taken: the consultant's, else the decision's, else the fourth, which expects nothing. */
    int group() {
        if (overriddenSegment != null) return overriddenSegment;
        return segment == null ? 4 : segment;
    }

    boolean isStopped() {
        return closedReason != null;
    }

    boolean isMeetingAgreed() {
        return outcome == Outcome.MEETING && closedReason == null;
    }

    boolean hasNextContact() {
        return nextContactOn != null;
    }

    int unansweredCalls() {
        return unansweredCalls;
    }

    boolean wantsCentre() {
        return wantsCentre;
    }

    CaseId caseId() {
        return caseId;
    }

    CompanyId company() {
        return company;
    }

    OutreachFacts facts() {
        return new OutreachFacts(
                caseId,
                company,
                group(),
                overriddenSegment == null ? segmentExplanation : overrideReason,
                purpose,
                service,
                channel,
                contactName,
                contactPhone,
                contactLevel,
                nextContactOn != null ? nextContactOn : plannedOn,
                outcome,
                spokeWith,
                objection,
                materials == null ? List.of() : List.of(materials.split(",")),
                wantsCentre,
                nextStep,
                nextContactOn,
                noNextStepReason);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
