package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;

/**
 * Lanes over one axis of weeks, so that an illness, a missed follow-up and a dip in hours are seen as one thing. On a phone
 * the weeks become a list.
 */
public class WeekAxis extends Div {

    private final int weeks;
    private final int now;

    /**
     * @param firstDay the first day of the course
     * @param now the current week from 1; 0 or more than {@code weeks} for none
     */
    public WeekAxis(LocalDate firstDay, int weeks, int now) {
        this.weeks = weeks;
        this.now = now;
        addClassName("bb-axis");
        getStyle().set("--weeks", String.valueOf(weeks));
        Div cells = lane("", "", true);
        for (int week = 1; week <= weeks; week++) {
            LocalDate from = week == 1 ? firstDay : DateWords.mondayOf(firstDay).plusWeeks(week - 1L);
            Div cell = cell(week);
            Element number = new Element("b");
            number.setText(week == now ? getTranslation("look.week.n", week) : String.valueOf(week));
            cell.getElement().appendChild(number);
            cell.add(new Span(
                    week == now ? getTranslation("look.week.from", DateWords.brief(from)) : DateWords.brief(from)));
            cells.add(cell);
        }
    }

    /** A lane with signs in its weeks. Marks outside the weeks stand in the first or the last one. */
    public void addLane(String title, String hint, List<LaneMark> marks) {
        Div cells = lane(title, hint, false);
        for (int week = 1; week <= weeks; week++) {
            Div cell = cell(week);
            for (LaneMark mark : marks) {
                if (Math.min(weeks, Math.max(1, mark.week())) == week) {
                    Span sign = Status.ofMark(mark.status()).label(mark.text());
                    sign.setTitle(mark.tooltip());
                    Span whole = new Span(mark.tooltip());
                    whole.addClassName("bb-unseen");
                    sign.add(whole);
                    cell.add(sign);
                }
            }
            cells.add(cell);
        }
    }

    /** A lane with one picture across all weeks. */
    public void addLane(String title, String hint, Component picture) {
        Div cells = lane(title, hint, false);
        picture.addClassName("wide");
        cells.add(picture);
    }

    private Div lane(String title, String hint, boolean head) {
        Div lane = new Div();
        lane.addClassNames("lane");
        if (head) {
            lane.addClassName("h");
        }
        Div name = new Div();
        name.addClassName("l");
        name.setText(title);
        if (!hint.isEmpty()) {
            Element small = new Element("small");
            small.setText(hint);
            name.getElement().appendChild(small);
        }
        Div cells = new Div();
        cells.addClassName("c");
        lane.add(name, cells);
        add(lane);
        return cells;
    }

    private Div cell(int week) {
        Div cell = new Div();
        cell.addClassName("w");
        cell.getElement().setAttribute("data-week", getTranslation("look.week.n", week));
        if (week == now) {
            cell.addClassName("now");
        }
        return cell;
    }
}
