package dk.brobygger.inbox;

import dk.brobygger.identity.UserId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a call gives along, read in one way by all doors of the API; what is missing is told as such. */
final class Given {

    private Given() {}

    static int version(@Nullable Integer version) {
        if (version == null) throw new InboxErrors.Unreadable("inbox.api.VERSION_MISSING");
        return version;
    }

    static UserId colleague(@Nullable String name) {
        if (name == null || name.isBlank()) throw new InboxErrors.Unreadable("inbox.api.COLLEAGUE_MISSING");
        return new UserId(name.strip());
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @throws WorkRejection if there is no such name, at the field it stands in */
    static <E extends Enum<E>> E one(
            Class<E> names, @Nullable String name, WorkRejection.Reason refusal, String field) {
        try {
            return Enum.valueOf(names, text(name).strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new WorkRejection(refusal).at(field);
        }
    }
}
