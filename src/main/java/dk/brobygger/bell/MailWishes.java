package dk.brobygger.bell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MailWishes extends JpaRepository<MailWish, String> {

    /** Locks one who has not had the day's mail; those that another node is writing to are left to it. */
    @Query(
            value = "select * from bell_mail where wanted = true and (sent_on is null or sent_on < :today)"
                    + " and (tried_at is null or tried_at < :triedBefore)"
                    + " order by tried_at nulls first, username limit 1 for update skip locked",
            nativeQuery = true)
    Optional<MailWish> lockNext(LocalDate today, Instant triedBefore);

    @Modifying
    @Query("delete from MailWish w where w.username = :username")
    void forget(String username);
}
