package dk.brobygger.demo.process;

import dk.brobygger.identity.ActingAs;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's part of the demo clock: its time, and its jobs run in the order in which they fall due. */
@Component
@Profile("demo")
public class EngineTime {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTime.class);

    private final ManagementService jobs;
    private final TaskService tasks;

    EngineTime(ManagementService jobs, TaskService tasks) {
        this.jobs = jobs;
        this.tasks = tasks;
    }

    public static void isOffBy(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    /** Runs what is due now, what that brings about included, each to its end; answers how many ran. */
    public int runDue() {
        int ran = 0;
        Set<String> failed = new HashSet<>();
        for (var next = due(failed); next.isPresent(); next = due(failed)) {
            if (run(next.get())) ran++;
            else failed.add(next.get().getId());
        }
        return ran;
    }

    /** When the next job falls due. */
    public Optional<Instant> nextJob(Instant after) {
        return waiting().duedateHigherThan(Date.from(after)).orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    /** When the next deadline of a person's task is. */
    public Optional<Instant> nextDeadline(Instant after) {
        return tasks.createTaskQuery().dueAfter(Date.from(after)).orderByDueDate().asc().listPage(0, 1).stream()
                .findFirst()
                .map(task -> task.getDueDate().toInstant());
    }

    private Optional<Job> due(Set<String> failed) {
        var due = waiting().executable().orderByJobDuedate().asc().listPage(0, failed.size() + 1);
        return due.stream().filter(job -> !failed.contains(job.getId())).findFirst();
    }

    private JobQuery waiting() {
        return jobs.createJobQuery().active().withRetriesLeft();
    }

    private boolean run(Job job) {
        try {
            ActingAs.system(() -> {
                jobs.executeJob(job.getId());
                return null;
            });
            return true;
        } catch (Exception failure) {
            LOG.warn("Job {} of process {} failed", job.getId(), job.getProcessDefinitionKey(), failure);
            return false;
        }
    }
}
