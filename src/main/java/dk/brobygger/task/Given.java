package dk.brobygger.task;

import dk.brobygger.identity.UserId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a call gives along, read in one way by all doors of the API; what is missing is told as such. */
public final class Given {

    private Given() {}

    public static int version(@Nullable Integer version) {
        if (version == null) throw new Unreadable("inbox.api.VERSION_MISSING");
        return version;
    }

    public static UserId colleague(@Nullable String name) {
        if (name == null || name.isBlank()) throw new Unreadable("inbox.api.COLLEAGUE_MISSING");
        return new UserId(name.strip());
    }

    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @throws WorkRejection if there is no such name, at the field it stands in */
    public static <E extends Enum<E>> E one(
            Class<E> names, @Nullable String name, WorkRejection.Reason refusal, String field) {
        try {
            return Enum.valueOf(names, text(name).strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new WorkRejection(refusal).at(field);
        }
    }
}
