package dk.brobygger.bell;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BellNotifications extends JpaRepository<BellNotification, UUID> {

    /** What somebody has not muted. */
    String HEARD = " n.recipient = :recipient and not exists (select 1 from KeptChoice c"
            + " where c.key.username = n.recipient and c.key.topic = n.topic and c.inApp = false) ";

    @Query("select count(n) from BellNotification n where n.readAt is null and" + HEARD)
    int unread(String recipient);

    @Query("select n from BellNotification n where" + HEARD + "order by n.rungAt desc, n.id desc")
    List<BellNotification> latest(String recipient, Limit limit);

    /** Unread ones of the topics that somebody wants by mail. */
    @Query("select n from BellNotification n where n.recipient = :recipient and n.readAt is null and n.topic in :topics"
            + " order by n.rungAt desc, n.id desc")
    List<BellNotification> unreadOf(String recipient, Collection<BellTopic> topics, Limit limit);

    Optional<BellNotification> findFirstByRecipientAndKindAndActorAndReadAtIsNullAndRungAtAfterOrderByRungAtDesc(
            String recipient, BellKind kind, @Nullable String actor, Instant after);

    @Modifying
    @Query("update BellNotification n set n.readAt = :now"
            + " where n.recipient = :recipient and n.id = :id and n.readAt is null")
    int read(String recipient, UUID id, Instant now);

    @Modifying
    @Query("update BellNotification n set n.readAt = :now"
            + " where n.recipient = :recipient and n.readAt is null and n.rungAt <= :upTo")
    int readAll(String recipient, Instant upTo, Instant now);

    @Modifying
    @Query("update BellNotification n set n.readAt = :now"
            + " where n.recipient = :recipient and n.taskId = :taskId and n.readAt is null")
    int readOfTask(String recipient, String taskId, Instant now);

    /** Whom something was told a moment ago that has been undone since. */
    @Query("select n from BellNotification n where n.taskId = :taskId and n.actor = :actor and n.kind in :kinds"
            + " and n.readAt is null and n.rungAt > :after")
    List<BellNotification> justRung(String taskId, String actor, Collection<BellKind> kinds, Instant after);

    /** Whether somebody was told this about a colleague since. */
    boolean existsByRecipientAndKindAndAboutAndRungAtAfter(
            String recipient, BellKind kind, String about, Instant since);

    @Modifying
    @Query("delete from BellNotification n where n.recipient = :recipient")
    void forget(String recipient);

    @Modifying
    @Query("delete from BellNotification n where n.rungAt < :before")
    int forgetOlderThan(Instant before);
}
