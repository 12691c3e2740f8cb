package dk.brobygger.paper;

import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many cases one takes out on paper a minute on this node. Setting type keeps a core busy, and nobody reads so fast;
 * what is counted is forgotten with the minute, so there is never more of it than colleagues who print in one.
 */
@Component
class PrintPace {

    static final int A_MINUTE = 20;

    private final Clock clock;
    private final Map<UserId, Integer> printed = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    PrintPace(Clock clock) {
        this.clock = clock;
    }

    /** Whether somebody may print one more now. */
    synchronized boolean allows(UserId who) {
        turn();
        return printed.getOrDefault(who, 0) < A_MINUTE;
    }

    /** @throws PaperRejection if it is one too many */
    synchronized void count(UserId who) {
        if (!allows(who)) throw new PaperRejection(PaperRejection.Reason.TOO_MANY, A_MINUTE);
        printed.merge(who, 1, Integer::sum);
    }

    /** Of how many it knows. */
    synchronized int known() {
        turn();
        return printed.size();
    }

    private void turn() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (now.equals(minute)) return;
        minute = now;
        printed.clear();
    }
}
