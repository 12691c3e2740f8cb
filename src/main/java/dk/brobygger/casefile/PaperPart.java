package dk.brobygger.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the printed case: a heading and lines under it. */
public record PaperPart(String title, List<Line> lines) {

    /**
     * One line.
     *
     * @param at when it was; null when it is a day, or has no time at all
     * @param day which day; null when it has a moment, or no time at all
     * @param who a name; may be empty
     * @param ground what it rests on, such as a paragraph; may be empty
     */
    public record Line(@Nullable Instant at, @Nullable LocalDate day, String who, String text, String ground) {

        public static Line at(Instant at, String who, String text) {
            return new Line(at, null, who, text, "");
        }

        public static Line on(LocalDate day, String who, String text) {
            return new Line(null, day, who, text, "");
        }
    }
}
