package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Efterværn as it stands.
 *
 * @param status RUNNING, SETTLED or JOB_LOST
 * @param contacts in the order of the plan
 * @param hours first step first
 */
public record AftercareFacts(
        CaseId caseId,
        String status,
        LocalDate firstDay,
        List<AftercareContact> contacts,
        List<HoursStep> hours,
        @Nullable LocalDate lostOn,
        @Nullable String learning,
        @Nullable String strengths,
        @Nullable String wayOn,
        @Nullable String riskReported) {

    public boolean isRunning() {
        return "RUNNING".equals(status);
    }

    public Optional<AftercareContact> next() {
        return contacts.stream().filter(contact -> !contact.isHeld()).findFirst();
    }

    /** The contact that was held last. */
    public Optional<AftercareContact> latest() {
        return contacts.stream().filter(AftercareContact::isHeld).reduce((first, second) -> second);
    }

    /** Paid hours a week as last agreed. */
    public BigDecimal weeklyHours() {
        return hours.get(hours.size() - 1).weeklyHours();
    }

    /** The day of the last step up, or the first paid day. */
    public LocalDate lastStepFrom() {
        return hours.get(hours.size() - 1).from();
    }
}
