package dk.brobygger.inbox;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Computes the borders of the urgency groups, in working days from now. */
@Component
class UrgencyScales {

    private final Clock clock;

    UrgencyScales(Clock clock) {
        this.clock = clock;
    }

    UrgencyScale now() {
        var now = clock.instant();
        return new UrgencyScale(now, now.minus(Duration.ofDays(7)), now.plus(Duration.ofDays(7)));
    }
}
