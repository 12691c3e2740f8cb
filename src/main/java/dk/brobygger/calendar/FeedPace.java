package dk.brobygger.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often calendars are read on this node: an address a few times a minute, all together some hundred times. */
@Component
class FeedPace {

    static final int OF_ONE = 10;
    static final int OF_ALL = 600;

    private final Clock clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private Instant minute = Instant.EPOCH;
    private int all;

    FeedPace(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean allows(String secret) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            asked.clear();
            all = 0;
        }
        if (all >= OF_ALL) return false;
        all++;
        return asked.merge(new CalendarSecret(secret).hash(), 1, Integer::sum) <= OF_ONE;
    }
}
