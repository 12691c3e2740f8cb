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
 * written to. What fails is tried again a quarter of an hour later, after those who were not tried yet; the log says so,
 * without an address. A server that refuses one after the other is left alone until the next round.
 */
@Component
class MailRound {

    private static final Duration AGAIN = Duration.ofMinutes(15);

    /** So many failures on end, and it is the server. */
    static final int GIVEN_UP = 3;

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
        var failed = 0;
        while (failed < GIVEN_UP) {
            var served = Objects.requireNonNull(transaction.execute(status -> next(carrier)));
            if (served.isEmpty()) break;
            reached++;
            failed = served.get() ? 0 : failed + 1;
        }
        return reached;
    }

    /** Whether all went well with the next one; empty when there is none. */
    private Optional<Boolean> next(Post carrier) {
        var today = LocalDate.now(clock);
        return wishes.lockNext(today, clock.instant().minus(AGAIN)).map(wish -> serve(wish, carrier, today));
    }

    private boolean serve(MailWish wish, Post carrier, LocalDate today) {
        var member = identity.member(wish.whose()).filter(one -> identity.isActive(one.id()));
        if (member.isEmpty()) {
            wishes.delete(wish);
            return true;
        }
        try {
            var letter = ActingAs.user(wish.whose(), List.copyOf(member.get().roles()), () -> written(wish));
            letter.ifPresent(one -> carrier.send(wish.address(), one.subject(), one.text()));
            wish.sent(today, clock.instant());
            return true;
        } catch (Exception failure) {
            // Its message may name the address.
            LOG.error(
                    "the day's mail could not be sent, time {} in a row for this colleague ({}); it is tried again in {} minutes",
                    wish.failed(clock.instant()),
                    failure.getClass().getSimpleName(),
                    AGAIN.toMinutes());
            return false;
        }
    }

    /** Apart, so that what cannot be read takes only this mail with it. */
    private Optional<DailyMail.Letter> written(MailWish wish) {
        return Objects.requireNonNull(reading.execute(status -> mail.to(wish)));
    }
}
