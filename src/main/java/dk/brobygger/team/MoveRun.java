package dk.brobygger.team;

import dk.brobygger.identity.Rejection;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does many deeds one after the other, each in a transaction of its own, and says what became of each. */
public class MoveRun {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRun.class);

    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Something to do for one item. */
    public record Deed(String itemId, Runnable act) {}

    /**
     * What became of one item.
     *
     * @param messageKey key of the sentence in the translations
     */
    public record Outcome(String itemId, boolean done, String messageKey, List<Object> args) {}

    /** Does no more deeds after the one that is under way. */
    public void stop() {
        stopped.set(true);
    }

    /** Does the deeds until somebody stops it; what one of them refuses does not hinder the next. */
    public void run(List<Deed> deeds, Consumer<Outcome> told) {
        for (Deed deed : deeds) told.accept(stopped.get() ? no(deed, "team.move.stopped") : outcome(deed));
    }

    private static Outcome outcome(Deed deed) {
        try {
            deed.act().run();
            return new Outcome(deed.itemId(), true, "team.move.done", List.of());
        } catch (Rejection rejection) {
            return new Outcome(deed.itemId(), false, rejection.messageKey(), List.of(rejection.args()));
        } catch (NoSuchTask gone) {
            return no(deed, "team.move.gone");
        } catch (TaskConflict | OptimisticLockingFailureException faster) {
            return no(deed, "team.move.faster");
        } catch (RuntimeException unexpected) {
            LOG.error("item {} could not be moved", deed.itemId(), unexpected);
            return no(deed, "team.move.failed");
        }
    }

    private static Outcome no(Deed deed, String key) {
        return new Outcome(deed.itemId(), false, key, List.of());
    }
}
