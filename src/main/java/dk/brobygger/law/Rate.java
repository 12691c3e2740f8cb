package dk.brobygger.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An amount or a limit that changes over time. Values are added, never edited: a case is judged by the value in force
 * on the day that it concerns, not the day on which it is computed.
 */
public final class Rate {

    /**
     * One value and how sure it is.
     *
     * @param certainty as in {@link Ruling}
     */
    public record Value(LocalDate since, BigDecimal value, String source, String certainty) {

        /** Whether it is confirmed; whoever shows one that is not, shows that too. */
        public boolean verified() {
            return certainty.equals("V") || certainty.equals("P");
        }
    }

    private final String id;
    private final String name;
    private final String unit;
    private final NavigableMap<LocalDate, Value> since = new TreeMap<>();

    Rate(String id, String name, String unit, List<Value> values) {
        this.id = id;
        this.name = name;
        this.unit = unit;
        values.forEach(value -> since.put(value.since(), value));
    }

    public String name() {
        return name;
    }

    /** For example {@code DKK/hour}. */
    public String unit() {
        return unit;
    }

    /** @throws NotInForce if the law had no such rate on that day */
    public Value valueOn(LocalDate day) {
        var entry = since.floorEntry(day);
        if (entry == null) throw new NotInForce(id, day);
        return entry.getValue();
    }

    /**
     * @return the value in force on that day, in {@link #unit()}
     * @throws NotInForce if the law had no such rate on that day
     */
    public BigDecimal on(LocalDate day) {
        return valueOn(day).value();
    }

    /** Asked about a day before the rate existed: a fault in the caller, not something a user can mend. */
    public static class NotInForce extends IllegalStateException {

        NotInForce(String id, LocalDate day) {
            super("%s was not in force on %s".formatted(id, day));
        }
    }
}
