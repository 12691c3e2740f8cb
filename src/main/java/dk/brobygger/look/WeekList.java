package dk.brobygger.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks for a phone: this week first, then what comes, then what has been, latest first. */
public class WeekList extends Div {

    private final Weeks weeks;
    private final List<WeekLane> lanes;

    public WeekList(Weeks weeks, List<WeekLane> lanes) {
        this.weeks = weeks;
        this.lanes = lanes;
        addClassName("bb-weeklist");
        int now = weeks.now();
        group("look.week.now", IntStream.of(now).filter(week -> week >= 1 && week <= weeks.count()));
        group("look.week.later", IntStream.rangeClosed(Math.max(1, now + 1), weeks.count()));
        group(
                "look.week.earlier",
                IntStream.iterate(Math.min(weeks.count(), now - 1), week -> week >= 1, week -> week - 1));
    }

    private void group(String titleKey, IntStream some) {
        var told =
                some.filter(week -> week == weeks.now() || isTold(week)).boxed().toList();
        if (told.isEmpty()) return;
        var group = new Section(new H3(getTranslation(titleKey)));
        told.forEach(week -> group.add(new WeekDetails(weeks, week, lanes)));
        add(group);
    }

    /** Hours that are agreed alone make no entry: they are the same week after week. */
    private boolean isTold(int week) {
        return lanes.stream()
                .anyMatch(lane -> lane.told(weeks, week).stream()
                        .anyMatch(mark ->
                                lane.picture().isEmpty() || !mark.status().equals("planned")));
    }
}
