package dk.brobygger.needs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting has shown.
 *
 * @param services codes of what they want to hear more about
 * @param canTakeIn codes of what the company can make room for (kan rumme)
 * @param paidHours YES, MAYBE or NO: whether it can end in paid hours
 */
public record MeetingNeeds(
        String needs,
        List<String> services,
        List<String> canTakeIn,
        List<CarvedFunction> functions,
        String paidHours,
        boolean agreementWanted,
        boolean wantsCentre,
        @Nullable String noAgreementReason) {}
