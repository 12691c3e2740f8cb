package dk.brobygger.answer;

import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import org.springframework.stereotype.Component;

/** What people have typed and not yet given, for the rooms that work on a task. */
@Component
public class KeptDrafts {

    private final Drafts drafts;

    KeptDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What somebody has typed so far, as JSON. */
    public String typed(HeldTask task, UserId by) {
        return drafts.findById(new Draft.Key(task.id(), by.value()))
                .map(Draft::answers)
                .orElse("{}");
    }

    /** Whether somebody has had a hand in the answers: he had the task once, or had it lent, and typed in its form. */
    public boolean hasTyped(UserId somebody, HeldTask task) {
        return drafts.existsById(new Draft.Key(task.id(), somebody.value()));
    }

    /** What was typed goes along with the task; the later of two drafts is the one to go on from. */
    public void handOver(HeldTask task, UserId from, UserId to) {
        drafts.findById(new Draft.Key(task.id(), from.value())).ifPresent(given -> {
            var own = drafts.findById(new Draft.Key(task.id(), to.value())).orElseGet(() -> new Draft(task.id(), to));
            if (own.isOlderThan(given)) {
                own.write(given.answers(), given.savedAt());
                drafts.save(own);
            }
        });
    }
}
