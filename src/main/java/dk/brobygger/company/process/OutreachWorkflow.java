package dk.brobygger.company.process;

import dk.brobygger.company.CompanyClosed;
import dk.brobygger.company.CompanyCourseOpened;
import dk.brobygger.company.CompanyOptedOut;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.step.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened with a company; synchronously, so that both commit together or not at all. */
@Component
class OutreachWorkflow {

    private final Processes processes;
    private final OutreachDesk outreach;

    OutreachWorkflow(Processes processes, OutreachDesk outreach) {
        this.processes = processes;
        this.outreach = outreach;
    }

    @EventListener
    void on(CompanyCourseOpened event) {
        processes.start("company-course", event.caseId());
    }

    /** The course in which it was said ends by its own way: the step that says so is just being completed. */
    @EventListener
    void on(CompanyOptedOut event) {
        outreach.openCourses(event.company()).stream()
                .map(Object::toString)
                .filter(course -> !course.equals(event.saidInCourse()))
                .forEach(course -> processes.tell("CompanyOptedOut", course));
    }

    @EventListener
    void on(CompanyClosed event) {
        outreach.openCourses(event.company()).forEach(course -> processes.tell("CompanyClosed", course));
    }
}
