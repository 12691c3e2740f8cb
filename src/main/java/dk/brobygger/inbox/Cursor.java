package dk.brobygger.inbox;

import dk.brobygger.task.HeldTask;
import dk.brobygger.views.InboxSort;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended; the next one begins after it, however long the list is. It holds for the order that it was made
 * in.
 *
 * @param key value of the order's column, as text; empty in the order of due
 */
record Cursor(InboxSort sort, Instant due, String taskId, String key) {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** Right after a task of the list. */
    static Cursor after(HeldTask task, InboxSort sort) {
        return new Cursor(sort, task.due(), task.id(), task.key(sort));
    }

    /**
     * @return null for the first page
     * @throws IllegalArgumentException if the text was not made by {@link #text()}, or for another order
     */
    static @Nullable Cursor parse(@Nullable String text, InboxSort sort) {
        if (text == null || text.isBlank()) return null;
        var parts = decoded(text).split(" ", 4);
        if (parts.length != 4 || !parts[0].equals(sort.name())) throw new IllegalArgumentException("no cursor");
        var cursor = new Cursor(sort, instant(parts[1]), parts[2], parts[3]);
        cursor.keyValue();
        return cursor;
    }

    /** No database keeps the character zero, and nothing else that is no text was ever written here. */
    private static String decoded(String text) {
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            if (decoded.indexOf(0) >= 0) throw new IllegalArgumentException("no cursor");
            return decoded;
        } catch (CharacterCodingException noText) {
            throw new IllegalArgumentException("no cursor", noText);
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + " " + due + " " + taskId + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** As the column has it. */
    Object keyValue() {
        return switch (sort) {
            case DUE -> due;
            case CREATED -> instant(key);
            case PRIORITY -> Integer.valueOf(key);
            case COMPANY, CANDIDATE, STEP, CASE_NUMBER -> key;
        };
    }

    /** The column of the inbox's table that a list stands in the order of. */
    static String columnOf(InboxSort sort) {
        return switch (sort) {
            case DUE -> "due";
            case CREATED -> "created_at";
            case PRIORITY -> "precedence";
            case COMPANY -> "company_sort";
            case CANDIDATE -> "candidate_sort";
            case STEP -> "step_sort";
            case CASE_NUMBER -> "case_number";
        };
    }

    private static Instant instant(String text) {
        try {
            var moment = Instant.parse(text);
            if (moment.isBefore(FIRST) || moment.isAfter(LAST)) throw new IllegalArgumentException("no cursor");
            return moment;
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("no cursor", unreadable);
        }
    }
}
