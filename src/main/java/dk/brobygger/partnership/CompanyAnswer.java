package dk.brobygger.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the company answered to an agreement, recorded on its behalf.
 *
 * @param text the changes it wants, or why it says no; null when it signs
 */
public record CompanyAnswer(
        Kind kind,
        String by,
        String how,
        LocalDate on,
        @Nullable String text) {

    public enum Kind {
        SIGNED,
        CHANGES,
        DECLINED
    }
}
