package dk.brobygger.needs.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.needs.MeetingDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What {@code needs-meeting} asks of us, named as its tasks. */
@Component("needsMeetingTasks")
public class NeedsMeetingTasks {

    private final MeetingDesk desk;
    private final OutreachDesk outreach;
    private final NeedsWords words;
    private final WorkingDays days;
    private final Clock clock;

    NeedsMeetingTasks(MeetingDesk desk, OutreachDesk outreach, NeedsWords words, WorkingDays days, Clock clock) {
        this.desk = desk;
        this.outreach = outreach;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    /** The end of the working day of the meeting. */
    public Date meetingDay(String businessKey) {
        var at = desk.meeting(CaseId.parse(businessKey)).meetsAt();
        return Date.from(
                days.endOf(at == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : at.toLocalDate()));
    }

    public void remindBooking(String businessKey) {
        desk.remind(CaseId.parse(businessKey), words.say("needs.note.bookingOverdue"));
    }

    public boolean mayRebook(String businessKey) {
        return desk.mayRebook(CaseId.parse(businessKey));
    }

    public boolean wantsAgreement(String businessKey) {
        return desk.wantsAgreement(CaseId.parse(businessKey));
    }

    public void stopContact(String businessKey) {
        outreach.stop(CaseId.parse(businessKey), "company.closed.OPTED_OUT");
    }

    public void endAsCompanyClosed(String businessKey) {
        outreach.stop(CaseId.parse(businessKey), "company.closed.COMPANY_CLOSED");
    }
}
