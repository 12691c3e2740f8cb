package dk.brobygger.views;

import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Computes the borders of the urgency groups, in working days from now; how many is the municipality's practice. */
@Component
public class UrgencyScales {

    private final WorkingDays days;
    private final Rates rates;
    private final Clock clock;

    UrgencyScales(WorkingDays days, Rates rates, Clock clock) {
        this.days = days;
        this.rates = rates;
        this.clock = clock;
    }

    /** The borders as they stand now. */
    public UrgencyScale now() {
        var today = LocalDate.now(clock);
        return new UrgencyScale(
                clock.instant(),
                days.endOf(days.plus(today, -rates.whole("urgency.critical-after", today) - 1)),
                days.endOf(days.plus(today, rates.whole("urgency.soon-within", today))));
    }
}
