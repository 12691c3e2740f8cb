package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the three parties have agreed on a placement.
 *
 * @param place null where the company has no partnership with us
 * @param weeks from the first day to the last, as the target group allows
 * @param weeklyHours at the beginning; {@code hoursPlan} says when there are more
 * @param purposes F1 to F5 (BEK § 60, stk. 2)
 * @param wagesExpected whether the placement leads to paid hours if it goes well
 * @param maxWeeks the weeks that the target group has right to, from the ruling on the duration
 * @param extendable whether the weeks can be extended at all
 */
public record AgreementFacts(
        CaseId caseId,
        CitizenId citizen,
        CompanyId company,
        PNumber unit,
        @Nullable PlaceId place,
        LocalDate firstDay,
        LocalDate lastDay,
        int weeks,
        List<String> functions,
        BigDecimal weeklyHours,
        List<HoursStep> hoursPlan,
        String mentor,
        Set<String> purposes,
        boolean wagesExpected,
        int maxWeeks,
        boolean extendable) {

    /** More hours a week, from a week of the placement. */
    public record HoursStep(int fromWeek, BigDecimal weeklyHours) {}
}
