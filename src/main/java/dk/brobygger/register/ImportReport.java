package dk.brobygger.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, row by row.
 *
 * @param imported false when a row was refused: then nothing was imported
 */
public record ImportReport(
        boolean imported, int read, int created, int updated, int unchanged, int refused, List<Line> lines) {

    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** Left out, with a reason that does not stop the rest. */
        SKIPPED,
        REFUSED
    }

    /**
     * One row of the source.
     *
     * @param row as the source counts them, the header being 1 in a spreadsheet
     * @param subject its CVR or P number, as far as it could be read
     * @param messageKey key of the translations, null where there is nothing to say
     */
    public record Line(
            int row,
            String subject,
            Result result,
            @Nullable String messageKey,
            List<Object> args) {

        public static Line of(int row, String subject, Result result) {
            return new Line(row, subject, result, null, List.of());
        }

        public static Line of(int row, String subject, Result result, String messageKey, Object... args) {
            return new Line(row, subject, result, messageKey, Arrays.asList(args));
        }
    }
}
