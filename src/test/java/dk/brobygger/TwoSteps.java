package dk.brobygger;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;

/**
 * A small process with work to do, for tests that are about something else: colleagues, a case, and its first step for a
 * jobkonsulent. Each has a case of its own; what a test does not say is as usual.
 */
public class TwoSteps {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseDesk cases;
    private final InboxDesk inbox;
    private final IdentityDesk identity;

    TwoSteps(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            CaseDesk cases,
            InboxDesk inbox,
            IdentityDesk identity) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.cases = cases;
        this.inbox = inbox;
        this.identity = identity;
    }

    /** The case and its open step. */
    public record Begun(CaseId caseId, String taskId) {}

    /** A user name that no other test has. */
    public static UserId somebody(String name) {
        return new UserId(name + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** A jobkonsulent in no team, who sees everything and logs in with »demo«. */
    public TwoSteps employ(UserId who) throws Exception {
        return employ(who, who.value(), Role.JOBKONSULENT);
    }

    public TwoSteps employ(UserId who, String name, Role... roles) throws Exception {
        ActingAs.system(() -> {
            identity.employ(who, name, null, Sight.ALL, EnumSet.copyOf(List.of(roles)), "demo");
            return null;
        });
        return this;
    }

    /** The model is there, for tests that begin its processes themselves. */
    public void deploy() {
        repository
                .createDeployment()
                .name("two-steps")
                .enableDuplicateFiltering(true)
                .addClasspathResource("inbox/two-steps.bpmn")
                .addClasspathResource("inbox/two-steps-ask.form")
                .deploy();
    }

    /** Its process begins, once more if need be. */
    public void begin(CaseId caseId) {
        runtime.startProcessInstanceByKey("two-steps", caseId.toString());
    }

    /** A course about a company of which nothing is known. */
    public Course course() {
        return new Course(CaseKind.COMPANY_COURSE);
    }

    /** A course of a candidate at a company. */
    public Course placement(String candidate, String company) {
        var course = new Course(CaseKind.PLACEMENT_COURSE);
        course.candidate = candidate;
        course.company = company;
        return course;
    }

    /** What is known before it begins. */
    public final class Course {

        private final CaseKind kind;
        private @Nullable String company;
        private @Nullable String candidate;
        private @Nullable UserId responsible;

        private Course(CaseKind kind) {
            this.kind = kind;
        }

        /** Somebody handles it as a jobkonsulent, and so has its step at once. */
        public Course of(UserId jobkonsulent) {
            responsible = jobkonsulent;
            return this;
        }

        /** Begins, and waits at its first step. */
        public Begun begin() throws Exception {
            deploy();
            var caseId = ActingAs.system(this::open);
            runtime.startProcessInstanceByKey("two-steps", caseId.toString());
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(caseId.toString())
                    .singleResult();
            return new Begun(caseId, task.getId());
        }

        /** Begins, and a jobkonsulent takes its first step. */
        public Begun takenBy(UserId jobkonsulent) throws Exception {
            var begun = begin();
            ActingAs.user(jobkonsulent, List.of(Role.JOBKONSULENT), () -> {
                inbox.take(begun.taskId());
                return null;
            });
            return begun;
        }

        private CaseId open() {
            var caseId = cases.open(kind);
            if (company != null) cases.companyIs(caseId, UUID.randomUUID(), company);
            if (candidate != null) cases.candidateIs(caseId, UUID.randomUUID(), candidate, false);
            if (responsible != null) cases.makeResponsible(caseId, Role.JOBKONSULENT, responsible);
            return caseId;
        }
    }
}
