package dk.brobygger.mirror;

import dk.brobygger.identity.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Looks at the start whether the inbox and the engine agree, and mends what doesn't; nobody waits for it. With {@code
 * --brobygger.inbox.rebuild} every row is written anew; with {@code =exit} the program ends when that is done.
 */
@Component
class DriftWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);
    private static final String REBUILD = "brobygger.inbox.rebuild";

    private final InboxRebuild rebuild;
    private final TaskExecutor executor;
    private final ConfigurableApplicationContext program;

    DriftWatch(
            InboxRebuild rebuild,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            ConfigurableApplicationContext program) {
        this.rebuild = rebuild;
        this.executor = executor;
        this.program = program;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        executor.execute(() -> {
            try {
                ActingAs.system(() -> {
                    mend();
                    return null;
                });
            } catch (Exception failure) {
                LOG.error("The inbox could not be compared with the engine", failure);
            }
        });
    }

    private void mend() {
        var wish = program.getEnvironment().getProperty(REBUILD);
        var everything = wish != null && !wish.equals("false");
        var mended = everything ? rebuild.rebuild() : rebuild.mendDrift();
        if (everything || !mended.isNothing())
            LOG.info(
                    "Inbox mended: {} tasks added, {} removed, {} corrected",
                    mended.added(),
                    mended.removed(),
                    mended.corrected());
        if ("exit".equals(wish)) System.exit(SpringApplication.exit(program));
    }
}
