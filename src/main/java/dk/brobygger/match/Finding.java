package dk.brobygger.match;

import dk.brobygger.law.Ruling;
import dk.brobygger.law.RulingRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the law said to one question about a match or an agreement; kept with it.
 *
 * @param ruling the rule of the version that spoke
 * @param certainty how sure the row is; whoever relies on one that is not verified shows its mark
 * @param detail a number that the reader needs, such as the most weeks or persons
 */
public record Finding(
        RulingRecord ruling,
        boolean allowed,
        String certainty,
        @Nullable String detail) {

    public static Finding of(Ruling ruling, boolean allowed, @Nullable String detail) {
        return new Finding(ruling.kept(), allowed, ruling.certainty(), detail);
    }
}
