package dk.brobygger.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The week meter at full width: one numbered cell per week. */
public class WeekBar extends Div {

    /**
     * @param now the current week from 1; 0 before the first, more than {@code weeks} when it is over
     * @param weeks how many weeks the course has
     */
    public WeekBar(int now, int weeks) {
        addClassName("bb-weekbar");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute("aria-label", getTranslation("look.week.of", Math.max(0, Math.min(now, weeks)), weeks));
        for (int week = 1; week <= weeks; week++) {
            Span cell = new Span(String.valueOf(week));
            if (week <= now) {
                cell.addClassName(week == now ? "c" : "d");
            }
            add(cell);
        }
    }
}
