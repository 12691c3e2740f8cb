package dk.brobygger.look;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The weeks as a table, a row per week, with the same numbers as the axis. */
public class WeekTable extends Div {

    public WeekTable(Weeks weeks, List<WeekLane> lanes) {
        addClassName("bb-roll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("look.week.table"));
        var headings = Stream.concat(
                Stream.of(getTranslation("look.week"), getTranslation("look.week.firstDay")),
                lanes.stream().map(WeekLane::title));
        var table = new PlainTable(headings.toArray(String[]::new));
        for (int week = 1; week <= weeks.count(); week++) {
            List<Object> cells = new ArrayList<>();
            cells.add(week == weeks.now() ? getTranslation("look.week.isNow", week) : String.valueOf(week));
            cells.add(DateWords.brief(weeks.from(week)));
            for (WeekLane lane : lanes) cells.add(marks(lane.told(weeks, week)));
            table.row(cells.toArray());
        }
        add(table);
    }

    private static Div marks(List<LaneMark> told) {
        var marks = new Div();
        told.forEach(mark -> marks.add(new Div(Status.ofMark(mark.status()).label(mark.tooltip()))));
        return marks;
    }
}
