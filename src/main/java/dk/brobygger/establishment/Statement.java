package dk.brobygger.establishment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employee representative says in writing before the start (BEK § 65, stk. 6).
 *
 * @param role tr (tillidsrepræsentant), amr or employee
 * @param conditionsMet whether the reasonable ratio is met, in the representative's view
 * @param text remarks, or what the representative disagrees on
 */
public record Statement(
        String representative,
        String role,
        boolean agrees,
        boolean conditionsMet,
        boolean colleaguesHeard,
        LocalDate givenOn,
        @Nullable String text) {}
