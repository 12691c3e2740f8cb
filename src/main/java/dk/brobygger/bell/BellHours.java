package dk.brobygger.bell;

import dk.brobygger.identity.ActingAs;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock, once a minute; not where a database is filled or a test moves the time itself. */
@Component
@EnableScheduling
@Profile("!fill & !test")
class BellHours {

    private static final Logger LOG = LoggerFactory.getLogger(BellHours.class);

    private final BellWatch watch;
    private final MailRound mail;

    BellHours(BellWatch watch, MailRound mail) {
        this.watch = watch;
        this.mail = mail;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tell() {
        carefully("what time does to tasks could not be told", watch::look);
    }

    /** By itself: a mail server that answers late keeps no bell from ringing. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void send() {
        carefully("the day's mail could not be sent", mail::go);
    }

    private static void carefully(String otherwise, Callable<?> work) {
        try {
            ActingAs.system(work);
        } catch (Exception failure) {
            LOG.error(otherwise, failure);
        }
    }
}
