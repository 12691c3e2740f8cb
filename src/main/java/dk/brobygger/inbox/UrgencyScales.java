package dk.brobygger.inbox;

import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Computes the borders of the urgency groups, in working days from now. */
@Component
class UrgencyScales {

    /** Working days over the deadline from which a delay is critical, and before it from which it is near. */
    private static final int NEAR = 5;

    private final WorkingDays days;
    private final Clock clock;

    UrgencyScales(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    UrgencyScale now() {
        var today = LocalDate.now(clock);
        return new UrgencyScale(
                clock.instant(), days.endOf(days.plus(today, -NEAR - 1)), days.endOf(days.plus(today, NEAR)));
    }
}
