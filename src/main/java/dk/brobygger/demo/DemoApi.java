package dk.brobygger.demo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Time in the demo municipality. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo")
@Tag(name = "Demo", description = "Only in the demo municipality")
class DemoApi {

    /** Either a stretch of time ({@code P7D}, {@code PT1H}, {@code P13W}) or {@code next-due}. */
    record Move(@Nullable String advance, @Nullable String to) {}

    private final DemoTime time;

    DemoApi(DemoTime time) {
        this.time = time;
    }

    @PostMapping("/clock")
    @Operation(
            summary = "Move the clock forward",
            description =
                    "By a stretch of time, or to the next job or deadline. What falls due on the way runs in order,"
                            + " each at its own moment, before this answers.")
    DemoTime.Moved move(@RequestBody Move move) {
        if ("next-due".equals(move.to()) && move.advance() == null) return time.advanceToNextDue();
        if (move.to() != null || move.advance() == null) throw new DemoRejection(DemoRejection.Reason.SAY_HOW_FAR);
        return time.advance(length(move.advance()));
    }

    private static Duration length(String text) {
        var length = text.matches("(?i)P\\d+[YMW].*|P\\d+D") ? calendar(text) : clock(text);
        if (length.isNegative() || length.compareTo(DemoTime.LONGEST) > 0)
            throw new DemoRejection(DemoRejection.Reason.TOO_FAR).at("advance");
        return length;
    }

    private static Duration calendar(String text) {
        try {
            var period = Period.parse(text);
            return Duration.ofDays(Math.addExact(Math.multiplyExact(period.toTotalMonths(), 30L), period.getDays()));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new DemoRejection(DemoRejection.Reason.SAY_HOW_FAR).at("advance");
        }
    }

    private static Duration clock(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException unreadable) {
            throw new DemoRejection(DemoRejection.Reason.SAY_HOW_FAR).at("advance");
        }
    }
}
