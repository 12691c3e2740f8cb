package dk.brobygger.fill.process;

import dk.brobygger.identity.ActingAs;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine while it is filled: its time, the jobs that fall due on the way, and how much is open. */
@Component
@Profile("fill")
public class FilledEngine {

    private static final Logger LOG = LoggerFactory.getLogger(FilledEngine.class);
    private static final int AT_ONCE = 200;

    private final ManagementService jobs;
    private final TaskService tasks;

    FilledEngine(ManagementService jobs, TaskService tasks) {
        this.jobs = jobs;
        this.tasks = tasks;
    }

    /** The engine's clock goes so far beside the real one. */
    public void isOffBy(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    public long openTasks() {
        return tasks.createTaskQuery().count();
    }

    /** Runs what is due now, what that brings about included; one that fails keeps its retries for the program. */
    public void runDue() throws Exception {
        Set<String> tried = new HashSet<>();
        for (var due = due(tried); !due.isEmpty(); due = due(tried))
            for (var job : due) {
                tried.add(job.getId());
                run(job);
            }
    }

    private List<Job> due(Set<String> tried) {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, AT_ONCE).stream()
                .filter(job -> !tried.contains(job.getId()))
                .toList();
    }

    private void run(Job job) throws Exception {
        ActingAs.system(() -> {
            try {
                jobs.executeJob(job.getId());
            } catch (RuntimeException failed) {
                LOG.warn("Job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), failed);
            }
            return null;
        });
    }
}
