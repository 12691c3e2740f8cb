package dk.brobygger.placement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The hours of a placement: what is agreed from which week on, and how many the candidate was there. */
@Embeddable
class WeeklyHours {

    @ElementCollection
    @CollectionTable(name = "placement_hours", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "from_week")
    @Column(name = "weekly_hours")
    private Map<Integer, BigDecimal> agreedFrom = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "placement_week", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "week")
    @Column(name = "hours_met")
    private Map<Integer, BigDecimal> met = new TreeMap<>();

    /** Nothing is agreed, and nobody was there. */
    void clear() {
        agreedFrom.clear();
        met.clear();
    }

    /** What is agreed for this week and all that follow, until more is agreed. */
    void agree(int from, BigDecimal weekly) {
        agreedFrom.put(from, weekly);
    }

    /** As {@link #agree}, and what was agreed for later weeks is no more. */
    void agreeAnew(int from, BigDecimal weekly) {
        agreedFrom.keySet().removeIf(week -> week >= from);
        agreedFrom.put(from, weekly);
    }

    void attended(int week, BigDecimal hours) {
        met.put(week, hours);
    }

    BigDecimal in(int week) {
        var hours = BigDecimal.ZERO;
        for (var step : new TreeMap<>(agreedFrom).entrySet()) if (step.getKey() <= week) hours = step.getValue();
        return hours;
    }

    List<HoursFacts> ofEach(int weeks) {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> new HoursFacts(week, in(week), met.get(week)))
                .toList();
    }
}
