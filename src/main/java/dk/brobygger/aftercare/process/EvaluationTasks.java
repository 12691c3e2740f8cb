package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.EvaluationDesk;
import dk.brobygger.casefile.CaseId;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the process of evaluation asks. */
@Component("evaluationTasks")
public class EvaluationTasks {

    private final EvaluationDesk desk;
    private final Clock clock;

    EvaluationTasks(EvaluationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Eight in the morning of the next measurement's day. */
    public Date nextMeasurementDue(String businessKey) {
        var day = desk.nextMeasurementDue(CaseId.parse(businessKey));
        return Date.from(day.atTime(8, 0).atZone(clock.getZone()).toInstant());
    }

    /** Whether the effect was known; if not, somebody is asked. */
    public boolean measureEffect(String businessKey) {
        return desk.measure(CaseId.parse(businessKey));
    }

    public boolean isMeasuring(String businessKey) {
        return desk.isMeasuring(CaseId.parse(businessKey));
    }

    /** Whether there is a company to ask how it went. */
    public boolean hasCompany(String businessKey) {
        return desk.hasCompany(CaseId.parse(businessKey));
    }

    public boolean hasMoreMeasurements(String businessKey) {
        return desk.hasMoreMeasurements(CaseId.parse(businessKey));
    }
}
