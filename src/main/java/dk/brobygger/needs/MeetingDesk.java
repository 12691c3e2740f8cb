package dk.brobygger.needs;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.company.Channel;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.ContactNote;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.Outcome;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting about a company's needs: booked, held with task carving, and written up. */
@Service
@Transactional
public class MeetingDesk {

    private final NeedsMeetings meetings;
    private final OutreachDesk outreach;
    private final ContactDesk contacts;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final Clock clock;
    private final Rates rates;

    MeetingDesk(
            NeedsMeetings meetings,
            OutreachDesk outreach,
            ContactDesk contacts,
            CaseDesk cases,
            NoteDesk notes,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.meetings = meetings;
        this.outreach = outreach;
        this.contacts = contacts;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws NeedsRejection if the day has passed */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void book(CaseId caseId, MeetingPlan plan) {
        var meeting = meetings.findById(caseId)
                .orElseGet(
                        () -> new NeedsMeeting(caseId, outreach.outreach(caseId).company()));
        meeting.startOverWhenDone(rebookings());
        meeting.book(plan, today());
        meetings.saveAndFlush(meeting);
        cases.stageIs(caseId, CaseStage.MEETING);
    }

    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void missed(CaseId caseId, boolean calledOff, String note) {
        var meeting = of(caseId);
        meeting.missed(calledOff);
        meetings.saveAndFlush(meeting);
        notes.write(caseId, note);
    }

    /** @throws NeedsRejection if no need is named */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void held(CaseId caseId, MeetingNeeds shown) {
        var meeting = of(caseId);
        meeting.held(shown);
        meetings.saveAndFlush(meeting);
    }

    /**
     * Sends the minutes, and says what comes next.
     *
     * @throws dk.brobygger.company.CompanyRejection if there is neither a next step nor a reason for none
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void sentMinutes(CaseId caseId, String minutes, String to, LocalDate on, NextStep next) {
        next.ensureSaid(today());
        var meeting = of(caseId);
        meeting.sentMinutes(minutes, to, on);
        meetings.saveAndFlush(meeting);
        var facts = meeting.facts();
        contacts.write(
                meeting.company(),
                caseId,
                new ContactNote(
                        Channel.MEETING,
                        facts.companyParticipants(),
                        facts.agenda(),
                        minutes,
                        Outcome.MEETING,
                        null,
                        next));
        if (!facts.agreementWanted()) outreach.goOn(caseId, next, "company.closed.NO_AGREEMENT_WANTED");
    }

    /** The meeting came to nothing: talk again, or close for a reason. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void cameToNothing(CaseId caseId, NextStep next) {
        outreach.goOn(caseId, next, "company.closed.NO_MEETING");
    }

    /** Writes a reminder on the case. */
    @RolesAllowed(Staff.PROCESS)
    public void remind(CaseId caseId, String reminder) {
        notes.write(caseId, reminder);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public boolean mayRebook(CaseId caseId) {
        return of(caseId).mayRebook(rebookings());
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public boolean wantsAgreement(CaseId caseId) {
        return meetings.findById(caseId).filter(NeedsMeeting::wantsAgreement).isPresent();
    }

    /** What is known of the course's meeting; a meeting that nobody has booked yet is empty. */
    @AnyStaff
    @Transactional(readOnly = true)
    public MeetingFacts meeting(CaseId caseId) {
        return meetings.findById(caseId)
                .orElseGet(
                        () -> new NeedsMeeting(caseId, outreach.outreach(caseId).company()))
                .facts();
    }

    private NeedsMeeting of(CaseId caseId) {
        return meetings.findById(caseId).orElseThrow(() -> new NeedsRejection(NeedsRejection.Reason.NO_SUCH_COURSE));
    }

    private int rebookings() {
        return rates.whole("meeting.rebooked-at-most", today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
