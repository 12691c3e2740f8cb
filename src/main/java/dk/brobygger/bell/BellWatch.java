package dk.brobygger.bell;

import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.NewsDesk;
import dk.brobygger.task.OwnedSteps;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rings for what time does: a deadline that passes, one that becomes critical, what was put off, a deputyship that is
 * over. Of several nodes one looks, from where the last one stopped.
 */
@Component
class BellWatch {

    /** Who comes later than this finds it in the list itself. */
    private static final Duration FARTHEST_BACK = Duration.ofDays(7);

    private final NewsDesk inbox;
    private final DeputyDesk deputies;
    private final Belfry belfry;
    private final BellNotifications all;
    private final EntityManager entities;
    private final Clock clock;
    private final Duration kept;

    BellWatch(
            NewsDesk inbox,
            DeputyDesk deputies,
            Belfry belfry,
            BellNotifications all,
            EntityManager entities,
            Clock clock,
            @Value("${brobygger.bell.keep-days:60}") int keepDays) {
        this.inbox = inbox;
        this.deputies = deputies;
        this.belfry = belfry;
        this.all = all;
        this.entities = entities;
        this.clock = clock;
        this.kept = Duration.ofDays(keepDays);
    }

    /** @return whether this node looked; false when another is just looking */
    @Transactional
    public boolean look() {
        var now = clock.instant();
        var critical = inbox.criticalBefore();
        List<?> rows = entities.createNativeQuery(
                        "select looked_at, critical_before from bell_watch where id = 1 for update skip locked",
                        Object[].class)
                .getResultList();
        if (rows.isEmpty()) return begin(now, critical);
        var row = (Object[]) rows.get(0);
        var lastLook = moment(row[0]);
        var lookedAt = latest(lastLook, now.minus(FARTHEST_BACK));
        var criticalBefore = latest(moment(row[1]), critical.minus(FARTHEST_BACK));
        if (!lookedAt.isBefore(now)) return true;
        tell(inbox.dueBetween(lookedAt, now), BellKind.DUE_PASSED);
        tell(inbox.wakingBetween(lookedAt, now), BellKind.AWAKE);
        if (criticalBefore.isBefore(critical)) tell(inbox.dueBetween(criticalBefore, critical), BellKind.DUE_CRITICAL);
        var today = LocalDate.now(clock);
        if (LocalDate.ofInstant(lastLook, clock.getZone()).isBefore(today)) newDay(lastLook, today, now);
        entities.createNativeQuery("update bell_watch set looked_at = :now, critical_before = :critical where id = 1")
                .setParameter("now", now)
                .setParameter("critical", latest(criticalBefore, critical))
                .executeUpdate();
        return true;
    }

    /** What had happened before anybody looked is not told. Of two nodes that begin together, one is refused. */
    private boolean begin(Instant now, Instant critical) {
        entities.createNativeQuery("insert into bell_watch (id, looked_at, critical_before)"
                        + " select 1, :now, :critical where not exists (select 1 from bell_watch)")
                .setParameter("now", now)
                .setParameter("critical", critical)
                .executeUpdate();
        return false;
    }

    /**
     * However long nobody looked: a deputyship that ended meanwhile is told, for no list shows that it did. Who was told
     * by the absent one, who came back before the time, is not told again.
     */
    private void newDay(Instant lastLook, LocalDate today, Instant now) {
        for (var absence : deputies.endedBetween(LocalDate.ofInstant(lastLook, clock.getZone()), today)) {
            var plan = absence.plan();
            var deputy = plan.deputy();
            if (deputy != null && !knows(deputy, plan.absent(), lastLook))
                belfry.ring(Ring.ofDeputy(deputy, BellKind.DEPUTY_ENDED, null, plan.absent(), null, null));
        }
        all.forgetOlderThan(now.minus(kept));
    }

    private boolean knows(UserId deputy, UserId absent, Instant since) {
        return all.existsByRecipientAndKindAndAboutAndRungAtAfter(
                deputy.value(), BellKind.DEPUTY_ENDED, absent.value(), since);
    }

    private void tell(List<OwnedSteps> found, BellKind kind) {
        for (var owned : found) {
            var only = owned.only();
            belfry.ring(
                    only == null
                            ? Ring.ofMany(owned.owner(), kind, null, owned.many())
                            : Ring.ofStep(owned.owner(), kind, null, only.taskId(), only.caseId(), only.step()));
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant moment(Object fromDatabase) {
        return fromDatabase instanceof Instant moment ? moment : ((java.time.OffsetDateTime) fromDatabase).toInstant();
    }
}
