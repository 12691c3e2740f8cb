package dk.brobygger.bell;

import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the day's mail to everybody who wants it, once, however many nodes go the round: each row is locked while it is
 * written to. What fails is tried again a quarter of an hour later; the log says so, without an address.
 */
@Component
class MailRound {

    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final MailWishes wishes;
    private final DailyMail mail;
    private final ObjectProvider<Post> post;
    private final IdentityDesk identity;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final LocalTime begins;

    MailRound(
            MailWishes wishes,
            DailyMail mail,
            ObjectProvider<Post> post,
            IdentityDesk identity,
            WorkingDays days,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${brobygger.mail.at:07:00}") String begins) {
        this.wishes = wishes;
        this.mail = mail;
        this.post = post;
        this.identity = identity;
        this.days = days;
        this.transaction = transaction;
        this.reading = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setReadOnly(true);
        this.clock = clock;
        this.begins = LocalTime.parse(begins);
    }

    /** Goes the round when it is time on a working day; who has had the day's mail is passed by. */
    int go() {
        var carrier = post.getIfAvailable();
        var now = clock.instant().atZone(clock.getZone());
        if (carrier == null || now.toLocalTime().isBefore(begins) || !days.isWorkingDay(now.toLocalDate())) return 0;
        var reached = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> next(carrier)))) reached++;
        return reached;
    }

    private boolean next(Post carrier) {
        var today = LocalDate.now(clock);
        var wish = wishes.lockNext(today, clock.instant().minus(AGAIN));
        wish.ifPresent(one -> serve(one, carrier, today));
        return wish.isPresent();
    }

    private void serve(MailWish wish, Post carrier, LocalDate today) {
        var member = identity.member(wish.whose()).filter(one -> identity.isActive(one.id()));
        if (member.isEmpty()) {
            wishes.delete(wish);
            return;
        }
        try {
            var letter = ActingAs.user(wish.whose(), List.copyOf(member.get().roles()), () -> written(wish));
            letter.ifPresent(one -> carrier.send(wish.address(), one.subject(), one.text()));
            wish.sent(today, clock.instant());
        } catch (Exception failure) {
            // Its message may name the address.
            LOG.error(
                    "the day's mail could not be sent, time {} in a row for this colleague ({}); it is tried again in {} minutes",
                    wish.failed(clock.instant()),
                    failure.getClass().getSimpleName(),
                    AGAIN.toMinutes());
        }
    }

    /** Apart, so that what cannot be read takes only this mail with it. */
    private Optional<DailyMail.Letter> written(MailWish wish) {
        return Objects.requireNonNull(reading.execute(status -> mail.to(wish)));
    }
}
