package dk.brobygger.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the candidate was not there.
 *
 * @param illness called in sick; otherwise stayed away without a word
 * @param backOn null while it lasts
 * @param excused a reasonable ground was heard afterwards
 */
public record AbsenceFacts(
        boolean illness, LocalDate since, @Nullable LocalDate backOn, boolean excused) {

    public boolean isIllNow() {
        return illness && backOn == null;
    }
}
