package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.AftercareContact;
import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.casefile.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the process of efterværn asks. */
@Component("aftercareTasks")
public class AftercareTasks {

    private final AftercareDesk desk;
    private final Clock clock;

    AftercareTasks(AftercareDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public void planAftercare(String businessKey) {
        desk.plan(CaseId.parse(businessKey));
    }

    public void startParallelEffort(String businessKey) {
        desk.startParallelEffort(CaseId.parse(businessKey));
    }

    /** Eight in the morning of the next follow-up's day. */
    public Date nextContactDue(String businessKey) {
        var day = desk.aftercare(CaseId.parse(businessKey))
                .flatMap(aftercare -> aftercare.next().map(AftercareContact::dueOn))
                .orElseGet(() -> LocalDate.now(clock));
        return Date.from(day.atTime(8, 0).atZone(clock.getZone()).toInstant());
    }

    public boolean hasMoreContacts(String businessKey) {
        return desk.aftercare(CaseId.parse(businessKey))
                .flatMap(aftercare -> aftercare.next())
                .isPresent();
    }

    /** {@code JOB_LOST} when a new match is the way on; else {@code SETTLED}, or {@code ENDED} for another way. */
    public String outcome(String businessKey) {
        return desk.aftercare(CaseId.parse(businessKey))
                .map(aftercare -> !"JOB_LOST".equals(aftercare.status())
                        ? aftercare.status()
                        : "newCourse".equals(aftercare.wayOn()) ? "JOB_LOST" : "ENDED")
                .orElse("ENDED");
    }
}
