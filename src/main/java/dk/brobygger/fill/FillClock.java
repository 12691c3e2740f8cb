package dk.brobygger.fill;

import dk.brobygger.Brobygger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes from the first day that is filled to today, then is real time again. */
@Component
@Profile("fill")
class FillClock extends Clock {

    private final Clock real = Clock.system(Brobygger.ZONE);
    private volatile Duration offset = Duration.ZERO;

    /** @return how far it is now beside real time */
    Duration setTo(Instant then) {
        offset = Duration.between(real.instant(), then);
        return offset;
    }

    Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
