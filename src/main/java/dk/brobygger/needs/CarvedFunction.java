package dk.brobygger.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Work that somebody without training could do at a company, found by task carving. */
@Embeddable
public record CarvedFunction(
        @Column(name = "function_name") String name,
        @Nullable String tasks,
        @Column(name = "places") @Nullable Integer places,
        @Nullable BigDecimal weeklyHours) {}
