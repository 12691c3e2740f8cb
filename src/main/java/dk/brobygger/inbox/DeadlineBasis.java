package dk.brobygger.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What a step's deadline rests on, and the house's usual one for a step whose model sets none. */
@Component
class DeadlineBasis {

    private final Clock clock;

    DeadlineBasis(Clock clock) {
        this.clock = clock;
    }

    Date usual(String processId, String elementId) {
        return Date.from(clock.instant().plus(Duration.ofDays(7)));
    }

    String of(String processId, String elementId) {
        return "";
    }
}
