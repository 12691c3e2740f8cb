package dk.brobygger.absence;

import dk.brobygger.law.Rates;
import java.time.LocalDate;

/**
 * After how many days of illness somebody does something; the municipality's practice, which is dated.
 *
 * @param release after so many days of pause
 */
record IllnessLimits(int call, int pause, int release) {

    /** As they stood on the day the illness began. */
    static IllnessLimits on(LocalDate day, Rates rates) {
        return new IllnessLimits(
                rates.whole("illness.call-after", day),
                rates.whole("illness.pause-after", day),
                rates.whole("illness.seat-released-after", day));
    }
}
