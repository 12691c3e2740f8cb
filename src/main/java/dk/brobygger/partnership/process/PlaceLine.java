package dk.brobygger.partnership.process;

import dk.brobygger.place.PromisedPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a form's list of places. */
record PlaceLine(
        @Nullable String function,
        @Nullable String pNumber,
        @Nullable Integer total,
        @Nullable BigDecimal weeklyHoursFrom,
        @Nullable BigDecimal weeklyHoursTo,
        @Nullable List<String> canTakeIn) {

    /** @param fullTime weekly hours where the line names no upper limit */
    PromisedPlace promised(BigDecimal fullTime) {
        return PromisedPlace.of(
                Objects.requireNonNull(function),
                pNumber,
                total == null ? 1 : total,
                weeklyHoursFrom == null ? BigDecimal.ONE : weeklyHoursFrom,
                weeklyHoursTo == null ? fullTime : weeklyHoursTo,
                canTakeIn == null ? List.of() : canTakeIn);
    }

    static List<PromisedPlace> promised(@Nullable List<PlaceLine> lines, BigDecimal fullTime) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(line ->
                                line.function() != null && !line.function().isBlank())
                        .map(line -> line.promised(fullTime))
                        .toList();
    }
}
