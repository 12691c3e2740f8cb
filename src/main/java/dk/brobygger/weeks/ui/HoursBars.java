package dk.brobygger.weeks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.placement.HoursFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Hours as bars under the weeks: filled as far as they were met, dashed while they are still to come. */
class HoursBars extends Div {

    private static final int TALLEST = 44;

    /** @param now the current week from 1 */
    HoursBars(List<HoursFacts> weeks, int now) {
        getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(" + weeks.size() + ", minmax(0, 1fr))")
                .set("align-items", "end")
                .set("padding-block", "6px");
        var most = weeks.stream()
                .map(week -> week.agreed().max(week.met() == null ? BigDecimal.ZERO : week.met()))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        weeks.forEach(week -> add(bar(week, now, most)));
    }

    private Div bar(HoursFacts week, int now, BigDecimal most) {
        var words = new Span(
                week.met() == null || week.met().compareTo(week.agreed()) >= 0
                        ? number(week.agreed())
                        : getTranslation("placement.mark.hoursOf", number(week.met()), number(week.agreed())));
        words.getStyle().set("font-size", "11.5px");
        words.setTitle(
                week.met() == null
                        ? getTranslation("placement.mark.hoursAgreed", number(week.agreed()))
                        : getTranslation("placement.mark.hoursMet", number(week.met()), number(week.agreed())));
        var frame = new Div();
        var colour = week.week() == now ? "var(--lumo-primary-color)" : "var(--lumo-tertiary-text-color)";
        frame.getStyle()
                .set("box-sizing", "border-box")
                .set("width", "28px")
                .set("height", height(week.agreed(), most) + "px")
                .set("border", "1px " + (week.week() > now ? "dashed " : "solid ") + colour)
                .set("display", "flex")
                .set("align-items", "end");
        var met = week.met() == null && week.week() < now ? week.agreed() : week.met();
        if (met != null && week.week() <= now) {
            var fill = new Div();
            fill.getStyle()
                    .set("width", "100%")
                    .set("height", Math.min(height(week.agreed(), most), height(met, most)) + "px")
                    .set("background", colour)
                    .set("opacity", week.met() == null ? "0.35" : "1");
            frame.add(fill);
        }
        var cell = new Div(words, frame);
        cell.getStyle().set("padding-inline-start", "8px");
        return cell;
    }

    private static int height(BigDecimal hours, BigDecimal most) {
        return Math.max(
                4,
                hours.multiply(BigDecimal.valueOf(TALLEST))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue());
    }

    private static String number(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
