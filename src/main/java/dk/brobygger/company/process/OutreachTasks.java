package dk.brobygger.company.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What {@code outreach} and {@code company-course} ask of us, named as their tasks. */
@Component("outreachTasks")
public class OutreachTasks {

    /** When a step that waited for a day comes back. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final OutreachDesk desk;
    private final WorkingDays days;
    private final Clock clock;

    OutreachTasks(OutreachDesk desk, WorkingDays days, Clock clock) {
        this.desk = desk;
        this.days = days;
        this.clock = clock;
    }

    public void chooseSegment(String businessKey) {
        desk.chooseSegment(CaseId.parse(businessKey));
    }

    public String chooseContactPath(String businessKey) {
        return desk.chooseContactPath(CaseId.parse(businessKey));
    }

    /** When the contact is to be prepared at the latest; one that begins anew after its day, the next working day. */
    public Date plannedDay(String businessKey) {
        var planned = desk.outreach(CaseId.parse(businessKey)).plannedOn();
        return Date.from(days.endOf(planned.isBefore(today()) ? days.plus(today(), 1) : planned));
    }

    /** Outcome of the last contact, NONE before there is one. */
    public String outcome(String businessKey) {
        var outcome = desk.outreach(CaseId.parse(businessKey)).outcome();
        return outcome == null ? "NONE" : outcome.name();
    }

    public boolean isMeetingAgreed(String businessKey) {
        return desk.isMeetingAgreed(CaseId.parse(businessKey));
    }

    public boolean hasNextContact(String businessKey) {
        return desk.outreach(CaseId.parse(businessKey)).nextContactOn() != null;
    }

    /** The morning of the day on which we talk again, or of the working day after it. */
    public Date nextContact(String businessKey) {
        var agreed = desk.outreach(CaseId.parse(businessKey)).nextContactOn();
        var day = days.plus(agreed == null ? today() : agreed, 0);
        return Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
    }

    public void stopContact(String businessKey) {
        desk.stop(CaseId.parse(businessKey), "company.closed.OPTED_OUT");
    }

    public void endAsCompanyClosed(String businessKey) {
        desk.stop(CaseId.parse(businessKey), "company.closed.COMPANY_CLOSED");
    }

    public void closeCourse(String businessKey) {
        desk.close(CaseId.parse(businessKey));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
