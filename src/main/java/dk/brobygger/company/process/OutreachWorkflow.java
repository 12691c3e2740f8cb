package dk.brobygger.company.process;

import dk.brobygger.company.CompanyClosed;
import dk.brobygger.company.CompanyCourseOpened;
import dk.brobygger.company.CompanyOptedOut;
import dk.brobygger.company.OutreachDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened with a company; synchronously, so that both commit together or not at all. */
@Component
class OutreachWorkflow {

    private final RuntimeService runtime;
    private final OutreachDesk outreach;

    OutreachWorkflow(RuntimeService runtime, OutreachDesk outreach) {
        this.runtime = runtime;
        this.outreach = outreach;
    }

    @EventListener
    void on(CompanyCourseOpened event) {
        runtime.startProcessInstanceByKey("company-course", event.caseId().toString());
    }

    /** The course in which it was said ends by its own way: the step that says so is just being completed. */
    @EventListener
    void on(CompanyOptedOut event) {
        outreach.openCourses(event.company()).stream()
                .map(Object::toString)
                .filter(course -> !course.equals(event.saidInCourse()))
                .forEach(course -> tell("CompanyOptedOut", course));
    }

    @EventListener
    void on(CompanyClosed event) {
        outreach.openCourses(event.company()).forEach(course -> tell("CompanyClosed", course.toString()));
    }

    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult();
    }
}
