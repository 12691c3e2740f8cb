package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Lanes over one axis of weeks, so that an illness, a missed follow-up and a dip in hours are seen as one thing. The head of
 * a week shows all of that week, on hover, focus or click. For a phone there is the {@link WeekList}.
 */
public class WeekAxis extends Div {

    /** Brings the current week into sight where the axis is wider than its place. */
    private static final String TO_NOW = "const axis = this;"
            + "requestAnimationFrame(() => requestAnimationFrame(() => {"
            + " const now = axis.querySelector('.lane.h .now'); const roll = axis.parentElement;"
            + " if (now && roll) roll.scrollLeft = now.offsetLeft - roll.clientWidth / 2 + 112; }));";

    private final Weeks weeks;
    private final List<WeekLane> lanes;

    public WeekAxis(Weeks weeks, List<WeekLane> lanes) {
        this.weeks = weeks;
        this.lanes = lanes;
        addClassName("bb-axis");
        getStyle().set("--weeks", String.valueOf(weeks.count()));
        getStyle().set("--now", String.valueOf(weeks.now()));
        if (weeks.now() >= 1 && weeks.now() <= weeks.count()) addClassName("runs");
        var heads = lane("", "", true);
        for (int week = 1; week <= weeks.count(); week++) heads.add(head(week));
        lanes.forEach(this::add);
        getElement().executeJs(TO_NOW);
    }

    private Div head(int week) {
        var now = week == weeks.now();
        var from = DateWords.brief(weeks.from(week));
        var number = new Element("b");
        number.setText(now ? getTranslation("look.week.n", week) : String.valueOf(week));
        var button = new NativeButton();
        if (!now) button.add(unseen(getTranslation("look.week")));
        button.getElement().appendChild(number);
        button.add(new Span(now ? getTranslation("look.week.from", from) : from));
        var cell = cell(week);
        cell.add(button, details(week, button));
        return cell;
    }

    /** Filled when it opens: most weeks are never asked for. */
    private Popover details(int week, Component head) {
        var popover = new Popover();
        popover.setTarget(head);
        popover.setOpenOnHover(true);
        popover.setOpenOnFocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addThemeVariants(PopoverVariant.ARROW);
        popover.setHoverDelay(150);
        popover.setAriaLabel(getTranslation("look.week.n", week));
        popover.addOpenedChangeListener(change -> {
            popover.removeAll();
            if (change.isOpened()) popover.add(new WeekDetails(weeks, week, lanes));
        });
        return popover;
    }

    private void add(WeekLane lane) {
        var cells = lane(lane.title(), lane.hint(), false);
        if (lane.picture().isPresent()) {
            var picture = lane.picture().get();
            picture.addClassName("wide");
            cells.add(picture);
            return;
        }
        for (int week = 1; week <= weeks.count(); week++) {
            var cell = cell(week);
            for (LaneMark mark : lane.marks()) if (weeks.of(mark) == week) cell.add(sign(mark));
            cells.add(cell);
        }
    }

    private static Span sign(LaneMark mark) {
        var status = Status.ofMark(mark.status());
        var sign = status == Status.INFO ? new Span(mark.text()) : status.label(mark.text());
        sign.setTitle(mark.tooltip());
        sign.add(unseen(mark.tooltip()));
        return sign;
    }

    private static Span unseen(String words) {
        var unseen = new Span(words);
        unseen.addClassName("bb-unseen");
        return unseen;
    }

    private Div lane(String title, String hint, boolean head) {
        var lane = new Div();
        lane.addClassNames("lane");
        if (head) lane.addClassName("h");
        var name = new Div();
        name.addClassName("l");
        name.setText(title);
        if (!hint.isEmpty()) {
            var small = new Element("small");
            small.setText(hint);
            name.getElement().appendChild(small);
        }
        var cells = new Div();
        cells.addClassName("c");
        lane.add(name, cells);
        add(lane);
        return cells;
    }

    private Div cell(int week) {
        var cell = new Div();
        cell.addClassName("w");
        if (week == weeks.now()) cell.addClassName("now");
        return cell;
    }
}
