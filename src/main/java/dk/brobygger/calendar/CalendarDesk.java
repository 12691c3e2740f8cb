package dk.brobygger.calendar;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renews and takes away the secret address of one's own calendar. */
@Service
@Transactional
public class CalendarDesk {

    private final CalendarLinks links;
    private final CurrentUser user;
    private final Clock clock;

    CalendarDesk(CalendarLinks links, CurrentUser user, Clock clock) {
        this.links = links;
        this.user = user;
        this.clock = clock;
    }

    /** When the asker's address was made; empty when there is none. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return links.findById(user.id().value()).map(CalendarLink::madeAt);
    }

    /**
     * Makes an address for the asker's calendar; one that there was leads nowhere from now on.
     *
     * @return the path below the program's own address; it cannot be shown again
     */
    @AnyStaff
    public String renew() {
        var secret = CalendarSecret.next();
        var link =
                links.findById(user.id().value()).orElseGet(() -> new CalendarLink(user.id(), secret, clock.instant()));
        link.renew(secret, clock.instant());
        links.save(link);
        return "calendar/" + secret.text() + ".ics";
    }

    /** The asker's address leads nowhere from now on. */
    @AnyStaff
    public void revoke() {
        links.deleteById(user.id().value());
    }
}
