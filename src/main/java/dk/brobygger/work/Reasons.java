package dk.brobygger.work;

import dk.brobygger.task.WorkRejection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why somebody did something to a task, in a few words that go into the history. */
public final class Reasons {

    static final int MAX = 500;

    private static final Pattern CPR =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)");

    private Reasons() {}

    /** @throws WorkRejection if it says nothing, too much, or a CPR number */
    public static String given(@Nullable String text) {
        var reason = maybe(text);
        if (reason.isEmpty()) throw new WorkRejection(WorkRejection.Reason.NO_REASON).at("reason");
        return reason;
    }

    /**
     * @return empty when nothing was said
     * @throws WorkRejection if it says too much, or a CPR number
     */
    static String maybe(@Nullable String text) {
        var reason = text == null ? "" : text.strip();
        if (reason.length() > MAX) throw new WorkRejection(WorkRejection.Reason.REASON_TOO_LONG).at("reason");
        if (CPR.matcher(reason).find()) throw new WorkRejection(WorkRejection.Reason.REASON_NAMES_CPR).at("reason");
        return reason;
    }
}
