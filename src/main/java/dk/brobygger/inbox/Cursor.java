package dk.brobygger.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page ended; the next one begins after it, however long the list is. */
record Cursor(Instant due, String taskId) {

    private static final Cursor START = new Cursor(Instant.EPOCH, "");

    /** @throws IllegalArgumentException if the text was not made by {@link #text()} */
    static Cursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) return START;
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
        if (parts.length != 2) throw new IllegalArgumentException("no cursor");
        try {
            return new Cursor(Instant.parse(parts[0]), parts[1]);
        } catch (java.time.format.DateTimeParseException unreadable) {
            throw new IllegalArgumentException("no cursor", unreadable);
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + " " + taskId).getBytes(StandardCharsets.UTF_8));
    }
}
