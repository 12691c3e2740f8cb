package dk.brobygger.deputy;

import dk.brobygger.identity.UserId;
import java.time.LocalDate;

/**
 * An absence as colleagues see it.
 *
 * @param setBy who wrote it down: the absent one, or a leder
 */
public record StaffAbsenceFacts(AbsenceId id, AbsencePlan plan, UserId setBy) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(plan.firstDay()) && !day.isAfter(plan.lastDay());
    }
}
