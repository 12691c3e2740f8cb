package dk.brobygger.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How often calendars are read on this node: an address a few times a minute, and all that have led nowhere yet some
 * hundred times together, so that who guesses addresses keeps nobody from his calendar.
 */
@Component
class FeedPace {

    static final int OF_ONE = 10;
    static final int OF_STRANGERS = 600;

    private final Clock clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private Instant minute = Instant.EPOCH;
    private int strangers;

    FeedPace(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean allows(String secret) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            asked.clear();
            strangers = 0;
        }
        var hash = new CalendarSecret(secret).hash();
        if (!known.contains(hash) && ++strangers > OF_STRANGERS) return false;
        return asked.merge(hash, 1, Integer::sum) <= OF_ONE;
    }

    /** This address led to a calendar. */
    synchronized void led(String secret) {
        known.add(new CalendarSecret(secret).hash());
    }

    /** It does not, or no longer. */
    synchronized void ledNowhere(String secret) {
        known.remove(new CalendarSecret(secret).hash());
    }
}
