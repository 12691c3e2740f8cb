package dk.brobygger.placement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One week's hours.
 *
 * @param agreed by the agreement and what was agreed since
 * @param met null when nobody has noted it
 */
public record HoursFacts(
        int week, BigDecimal agreed, @Nullable BigDecimal met) {}
