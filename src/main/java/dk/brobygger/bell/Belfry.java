package dk.brobygger.bell;

import dk.brobygger.identity.UserId;
import dk.brobygger.live.PersonalNews;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down whom to tell what, in the transaction in which it happens: it happened and is told, or neither. Nobody is
 * told of his own act, and what one does to many tasks of a colleague is told him once.
 */
@Component
class Belfry {

    /** Acts of one colleague on several tasks so close together are told as one. */
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private final BellNotifications all;
    private final PersonalNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Belfry(BellNotifications all, PersonalNews news, TransactionTemplate transaction, Clock clock) {
        this.all = all;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    void ring(Ring ring) {
        if (ring.to().equals(ring.actor()) || ring.to().equals(UserId.SYSTEM)) return;
        if (TransactionSynchronizationManager.isSynchronizationActive()) peal().join(ring);
        else transaction.executeWithoutResult(status -> write(ring));
    }

    /** What somebody took back at once is not told, when it has not been read yet. */
    void silence(String taskId, UserId actor, Set<BellKind> kinds) {
        var rung = all.justRung(taskId, actor.value(), kinds, clock.instant().minus(TOGETHER));
        all.deleteAll(rung);
        rung.forEach(one -> news.noted(one.recipient()));
    }

    /** He is told nothing more, nor what this transaction has done or will do to his work. */
    void hasLeft(UserId leaver) {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            peal().leavers.add(leaver);
    }

    private void write(Ring ring) {
        var now = clock.instant();
        var before = ring.kind().isOfTasks()
                ? all.findFirstByRecipientAndKindAndActorAndReadAtIsNullAndRungAtAfterOrderByRungAtDesc(
                        ring.to().value(),
                        ring.kind(),
                        ring.actor() == null ? null : ring.actor().value(),
                        now.minus(TOGETHER))
                : Optional.<BellNotification>empty();
        before.filter(same -> !Objects.equals(same.taskId(), ring.taskId()) || ring.taskId() == null)
                .ifPresentOrElse(same -> same.joinedBy(ring, now), () -> all.save(new BellNotification(ring, now)));
        news.noted(ring.to());
    }

    private Peal peal() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Peal.class::isInstance)
                .map(Peal.class::cast)
                .findFirst()
                .orElseGet(this::begun);
    }

    private Peal begun() {
        var peal = new Peal();
        TransactionSynchronizationManager.registerSynchronization(peal);
        return peal;
    }

    /** All that one transaction tells. */
    private final class Peal implements TransactionSynchronization {

        private final List<Ring> rings = new ArrayList<>();
        private final Set<UserId> leavers = new HashSet<>();

        void join(Ring ring) {
            if (rings.contains(ring)) return;
            for (var place = 0; place < rings.size(); place++) {
                if (rings.get(place).joins(ring)) {
                    rings.set(place, rings.get(place).with(ring));
                    return;
                }
            }
            rings.add(ring);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rings.stream().filter(ring -> !leavers.contains(ring.to())).forEach(Belfry.this::write);
        }
    }
}
