package dk.brobygger.establishment;

import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the three parties agree on.
 *
 * @param purposes F1 to F5 (BEK § 60, stk. 2)
 * @param urgentReason why it begins before ten working days have passed; null when it does not
 * @param wagesText what is agreed on wages, or why there are none
 */
public record Terms(
        Set<String> purposes,
        String purposeText,
        PNumber unit,
        List<WorkFunction> functions,
        LocalDate firstDay,
        @Nullable String urgentReason,
        int weeks,
        BigDecimal weeklyHours,
        List<HoursStep> hoursPlan,
        String workingTimes,
        String mentor,
        @Nullable String mentorPhone,
        boolean wagesExpected,
        @Nullable String wagesText) {

    /** The most hours a week that the plan comes to. */
    BigDecimal mostHours() {
        return hoursPlan.stream().map(HoursStep::weeklyHours).reduce(weeklyHours, BigDecimal::max);
    }
}
