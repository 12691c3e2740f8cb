package dk.brobygger.match;

import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Knows who is supported at a production unit already. Answered by the room that establishes placements. */
public interface SupportedAtUnit {

    /** Everybody whose time there overlaps these days. */
    Seats seats(PNumber unit, LocalDate first, LocalDate last);

    /** @param weeklyHours of all of them together */
    record Seats(int persons, BigDecimal weeklyHours) {}
}
