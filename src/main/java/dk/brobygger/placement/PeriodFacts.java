package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a placement and where they are spent, without what is done in them.
 *
 * @param maxWeeks what the law allows for the candidate, extensions aside
 * @param open whether something can still happen in them
 * @param warned whether it has been said that the last day is near
 * @param waitsSince from when it is on hold; null while it is not
 */
public record PeriodFacts(
        CaseId caseId,
        CompanyId company,
        PNumber unit,
        LocalDate firstDay,
        LocalDate lastDay,
        int weeks,
        int maxWeeks,
        boolean open,
        boolean warned,
        @Nullable LocalDate waitsSince) {

    public Optional<LocalDate> pausedSince() {
        return Optional.ofNullable(waitsSince);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
