package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.UserId;
import dk.brobygger.place.PromisedPlace;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Partnerskabsaftale: what a company and the municipality promise each other, from draft to last day. */
@Entity
@Table(name = "partnership")
class Partnership extends AbstractAggregateRoot<Partnership> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private PartnershipId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    private String companyName;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;

    private int agreementVersion;

    @Embedded
    private AgreementTerms terms;

    @ElementCollection
    @CollectionTable(name = "partnership_promised_place", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "line")
    private List<PromisedPlace> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partnership_commitment", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "line")
    private List<Commitment> commitments = new ArrayList<>();

    private @Nullable String approvalComment;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate sentOn;
    private @Nullable String requestedChanges;
    private @Nullable String answeredBy;
    private @Nullable String answeredHow;
    private @Nullable LocalDate signedOn;
    private @Nullable String endReason;
    private @Nullable LocalDate lastDay;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    /** @throws PartnershipRejection if the terms do not hold together */
    Partnership(
            CaseId caseId,
            CompanyId company,
            String companyName,
            AgreementTerms terms,
            List<PromisedPlace> places,
            List<Commitment> commitments) {
        this.id = PartnershipId.next();
        this.caseId = caseId;
        this.company = company;
        this.companyName = companyName;
        this.status = PartnershipStatus.DRAFT;
        this.terms = terms;
        draft(terms, places, commitments);
    }

    /**
     * Writes the agreement, or writes it anew after comments; every writing is a version.
     *
     * @throws PartnershipRejection if a question is open, a centre lacks clauses or places, or money lacks binding
     */
    void draft(AgreementTerms written, List<PromisedPlace> promised, List<Commitment> promises) {
        ensure(status == PartnershipStatus.DRAFT, PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        ensure(written.answersTheEightQuestions(), PartnershipRejection.Reason.ANSWERS_MISSING);
        if (written.moneyInvolved() && written.kind() == AgreementKind.LETTER_OF_INTENT)
            throw PartnershipRejection.at(PartnershipRejection.Reason.MONEY_NEEDS_BINDING, "kind");
        if (written.kind() == AgreementKind.CENTRE) {
            ensure(written.hasCentreClauses(), PartnershipRejection.Reason.CENTRE_NEEDS_CLAUSES);
            ensure(!promised.isEmpty(), PartnershipRejection.Reason.CENTRE_NEEDS_PLACES);
        }
        for (var place : promised) {
            if (place.hoursFrom().compareTo(place.hoursTo()) > 0)
                throw new PartnershipRejection(PartnershipRejection.Reason.HOURS_TURNED, place.function());
        }
        terms = written;
        places.clear();
        places.addAll(promised);
        commitments.clear();
        commitments.addAll(promises);
        agreementVersion++;
        approvedBy = null;
        approvedOn = null;
        registerEvent(new AgreementDrafted(caseId, id, agreementVersion));
    }

    void approve(UserId leader, LocalDate today) {
        ensure(status == PartnershipStatus.DRAFT, PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        approvedBy = leader.value();
        approvedOn = today;
        approvalComment = null;
        registerEvent(new AgreementApproved(caseId, id));
    }

    /** @throws PartnershipRejection if the leader does not say what to change */
    void sendBack(@Nullable String comment) {
        if (comment == null || comment.isBlank())
            throw PartnershipRejection.at(PartnershipRejection.Reason.COMMENT_MISSING, "comment");
        approvalComment = comment;
        registerEvent(new AgreementSentBack(caseId, id));
    }

    void send(LocalDate today) {
        ensure(status == PartnershipStatus.DRAFT, PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        status = PartnershipStatus.SENT;
        sentOn = today;
        requestedChanges = null;
        registerEvent(new AgreementSent(caseId, id));
    }

    /** @throws PartnershipRejection if the answer lies ahead, or its text is missing */
    void answered(CompanyAnswer answer, LocalDate today) {
        ensure(status == PartnershipStatus.SENT, PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        if (answer.on().isAfter(today))
            throw PartnershipRejection.at(PartnershipRejection.Reason.SIGNED_IN_FUTURE, "answeredOn");
        answeredBy = answer.by();
        answeredHow = answer.how();
        switch (answer.kind()) {
            case SIGNED -> {
                status = PartnershipStatus.SIGNED;
                signedOn = answer.on();
                registerEvent(new PartnershipSigned(caseId, id, company));
            }
            case CHANGES -> {
                if (answer.text() == null || answer.text().isBlank())
                    throw PartnershipRejection.at(PartnershipRejection.Reason.CHANGES_MISSING, "changes");
                status = PartnershipStatus.DRAFT;
                requestedChanges = answer.text();
                registerEvent(new AgreementChangesWanted(caseId, id));
            }
            case DECLINED -> {
                status = PartnershipStatus.NOT_AGREED;
                endReason = answer.text();
                registerEvent(new AgreementDeclined(caseId, id));
            }
        }
    }

    /** Before it was signed, somebody withdraws, or we give it up. */
    void drop(@Nullable String reason) {
        ensure(isOpen(), PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        status = PartnershipStatus.NOT_AGREED;
        endReason = reason;
        registerEvent(new AgreementDropped(caseId, id));
    }

    /**
     * Gives notice.
     *
     * @param agreed both want it, so the term of notice need not be kept
     * @throws PartnershipRejection if the term of notice is not kept
     */
    void giveNotice(LocalDate givenOn, LocalDate last, boolean agreed, String reason) {
        ensure(status == PartnershipStatus.SIGNED, PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        if (!agreed && last.isBefore(earliestLastDay(givenOn)))
            throw PartnershipRejection.at(
                    PartnershipRejection.Reason.NOTICE_TOO_SHORT,
                    "lastDay",
                    terms.noticeMonths(),
                    earliestLastDay(givenOn));
        status = PartnershipStatus.NOTICE_GIVEN;
        lastDay = last;
        endReason = reason;
        registerEvent(new NoticeGiven(caseId, id, last));
    }

    void end(@Nullable String reason, LocalDate today) {
        if (status == PartnershipStatus.ENDED) return;
        status = PartnershipStatus.ENDED;
        if (reason != null) endReason = reason;
        if (lastDay == null || lastDay.isAfter(today)) lastDay = today;
        registerEvent(new PartnershipEnded(caseId, id, company));
    }

    /** Both parties have agreed to change the goals; the version counts on. */
    void changed(int goalCourses, int goalJobs, String by, String how) {
        ensure(status == PartnershipStatus.SIGNED, PartnershipRejection.Reason.NOT_WAITING_FOR_THIS);
        terms = terms.withGoals(goalCourses, goalJobs);
        agreementVersion++;
        answeredBy = by;
        answeredHow = how;
        registerEvent(new AgreementChanged(caseId, id, agreementVersion));
    }

    LocalDate earliestLastDay(LocalDate givenOn) {
        return givenOn.plusMonths(terms.noticeMonths());
    }

    boolean isOpen() {
        return status == PartnershipStatus.DRAFT || status == PartnershipStatus.SENT;
    }

    boolean isSigned() {
        return status == PartnershipStatus.SIGNED || status == PartnershipStatus.NOTICE_GIVEN;
    }

    boolean needsApproval() {
        return terms.needsApproval();
    }

    PartnershipId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    CompanyId company() {
        return company;
    }

    AgreementTerms terms() {
        return terms;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    List<PromisedPlace> promisedPlaces() {
        return List.copyOf(places);
    }

    PartnershipFacts facts() {
        return new PartnershipFacts(
                id,
                caseId,
                company,
                companyName,
                status,
                agreementVersion,
                terms,
                List.copyOf(places),
                List.copyOf(commitments),
                approvalComment,
                sentOn,
                requestedChanges,
                answeredBy,
                answeredHow,
                signedOn,
                endReason,
                lastDay);
    }

    private static void ensure(boolean holds, PartnershipRejection.Reason otherwise) {
        if (!holds) throw new PartnershipRejection(otherwise);
    }
}
