package dk.brobygger.company;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a contact went.
 *
 * @param objection code of what stood in the way, when the answer is no
 * @param materials services that they want to read about
 */
public record ContactResult(
        Outcome outcome,
        @Nullable String spokeWith,
        @Nullable ContactLevel level,
        @Nullable LocalDate laterOn,
        @Nullable String objection,
        List<String> materials,
        @Nullable String rightPerson,
        @Nullable String rightPhone,
        @Nullable String optOutReason,
        boolean wantsCentre) {

    /** A result that needs no more words, such as a meeting or no answer. */
    public static ContactResult of(Outcome outcome) {
        return new ContactResult(outcome, null, null, null, null, List.of(), null, null, null, false);
    }

    public ContactResult laterOn(LocalDate day) {
        return new ContactResult(
                outcome,
                spokeWith,
                level,
                day,
                objection,
                materials,
                rightPerson,
                rightPhone,
                optOutReason,
                wantsCentre);
    }
}
