package dk.brobygger.needs;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The meeting at which a company's needs are found; there is no agreement without one. */
@Entity
@Table(name = "needs_meeting")
class NeedsMeeting extends AbstractAggregateRoot<NeedsMeeting> {

    enum Status {
        TO_BOOK,
        BOOKED,
        MISSED,
        HELD,
        MINUTES_SENT
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDateTime meetsAt;
    private @Nullable String place;
    private @Nullable String companyParticipants;
    private @Nullable String ourParticipants;
    private @Nullable String agenda;
    private int noShows;
    private boolean cancelled;
    private @Nullable String needs;
    private @Nullable String services;
    private @Nullable String canTakeIn;

    @ElementCollection
    @CollectionTable(name = "carved_function", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "line")
    private List<CarvedFunction> functions = new ArrayList<>();

    private @Nullable String paidHours;
    private boolean agreementWanted;
    private @Nullable String noAgreementReason;
    private @Nullable String minutes;
    private @Nullable String minutesSentTo;
    private @Nullable LocalDate minutesSentOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NeedsMeeting() {}

    NeedsMeeting(CaseId caseId, CompanyId company) {
        this.caseId = caseId;
        this.company = company;
        this.status = Status.TO_BOOK;
    }

    /** @throws NeedsRejection if the day has passed, or the meeting has been held */
    void book(MeetingPlan plan, LocalDate today) {
        if (status == Status.HELD || status == Status.MINUTES_SENT)
            throw new NeedsRejection(NeedsRejection.Reason.NOT_WAITING_FOR_THIS);
        if (plan.at().toLocalDate().isBefore(today))
            throw new NeedsRejection(NeedsRejection.Reason.MEETING_IN_THE_PAST).at("meetingOn");
        meetsAt = plan.at();
        place = plan.place();
        companyParticipants = plan.companyParticipants();
        ourParticipants = plan.ourParticipants();
        agenda = plan.agenda();
        status = Status.BOOKED;
        registerEvent(new MeetingBooked(caseId, plan.at().toLocalDate()));
    }

    /** The company stayed away, or called off. */
    void missed(boolean calledOff) {
        if (status != Status.BOOKED) throw new NeedsRejection(NeedsRejection.Reason.NOT_WAITING_FOR_THIS);
        noShows++;
        cancelled = calledOff;
        status = Status.MISSED;
        registerEvent(new MeetingMissed(caseId, noShows));
    }

    /** @throws NeedsRejection if no need is named */
    void held(MeetingNeeds shown) {
        if (status != Status.BOOKED) throw new NeedsRejection(NeedsRejection.Reason.NOT_WAITING_FOR_THIS);
        if (shown.needs().isBlank()) throw new NeedsRejection(NeedsRejection.Reason.NEEDS_MISSING).at("needs");
        needs = shown.needs();
        services = String.join(",", shown.services());
        canTakeIn = String.join(",", shown.canTakeIn());
        functions.clear();
        functions.addAll(shown.functions());
        paidHours = shown.paidHours();
        agreementWanted = shown.agreementWanted();
        noAgreementReason = shown.noAgreementReason();
        status = Status.HELD;
        registerEvent(new MeetingHeld(caseId, agreementWanted));
    }

    /** @throws NeedsRejection if the meeting has not been held */
    void sentMinutes(String text, String to, LocalDate on) {
        if (status != Status.HELD) throw new NeedsRejection(NeedsRejection.Reason.NOT_HELD_YET);
        minutes = text;
        minutesSentTo = to;
        minutesSentOn = on;
        status = Status.MINUTES_SENT;
        registerEvent(new MinutesSent(caseId));
    }

    /** A new round of contact in the same course has led to a new meeting. */
    void startOverWhenDone(int rebookings) {
        if (status != Status.MINUTES_SENT && mayRebook(rebookings)) return;
        status = Status.TO_BOOK;
        noShows = 0;
        agreementWanted = false;
    }

    /** @param atMost how often a meeting that the company stayed away from is booked again */
    boolean mayRebook(int atMost) {
        return noShows <= atMost;
    }

    boolean wantsAgreement() {
        return status == Status.MINUTES_SENT && agreementWanted;
    }

    boolean isBooked() {
        return status == Status.BOOKED;
    }

    CaseId caseId() {
        return caseId;
    }

    CompanyId company() {
        return company;
    }

    MeetingFacts facts() {
        return new MeetingFacts(
                caseId,
                company,
                status == Status.HELD || status == Status.MINUTES_SENT,
                isBooked(),
                meetsAt,
                place,
                companyParticipants,
                ourParticipants,
                agenda,
                noShows,
                needs,
                split(services),
                split(canTakeIn),
                List.copyOf(functions),
                paidHours,
                agreementWanted,
                minutesSentOn);
    }

    private static List<String> split(@Nullable String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.split(","));
    }
}
