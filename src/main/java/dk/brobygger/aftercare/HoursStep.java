package dk.brobygger.aftercare;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** From a day on, so many paid hours a week. */
@Embeddable
public record HoursStep(@Column(name = "from_day") LocalDate from, BigDecimal weeklyHours) {}
