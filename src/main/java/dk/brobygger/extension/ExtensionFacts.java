package dk.brobygger.extension;

import dk.brobygger.law.RulingRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension asked for, and what became of it.
 *
 * @param weeks how many more
 * @param ruling what the table said; null until it was asked
 * @param granted null until it is ruled
 */
public record ExtensionFacts(
        LocalDate askedOn,
        int weeks,
        String assessment,
        @Nullable ExtensionPath path,
        @Nullable RulingRecord ruling,
        @Nullable Boolean granted,
        @Nullable String reasons,
        @Nullable LocalDate ruledOn) {}
