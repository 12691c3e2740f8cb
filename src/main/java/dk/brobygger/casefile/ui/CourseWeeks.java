package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.Card;
import dk.brobygger.look.Status;
import dk.brobygger.look.WeekAxis;
import dk.brobygger.look.WeekLane;
import dk.brobygger.look.WeekList;
import dk.brobygger.look.WeekTable;
import dk.brobygger.look.Weeks;
import dk.brobygger.slots.CourseLane;
import java.util.ArrayList;
import java.util.List;

/** »13 uger«: the lanes of all rooms over the weeks of the placement, as an axis, a table, and a list for a phone. */
class CourseWeeks extends Card {

    private final transient Weeks weeks;
    private final transient List<WeekLane> lanes;
    private final Div axis = new Div();
    private final Div place = new Div();
    private final Button choice = new Button();
    private boolean inTable;

    CourseWeeks(CaseId caseId, Weeks weeks, List<CourseLane> lanes) {
        super(new Div().getTranslation("casefile.weeks", weeks.count()));
        this.weeks = weeks;
        this.lanes = read(caseId.toString(), weeks.count(), lanes);
        addClassName("bb-courseweeks");
        choice.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        choice.addClickListener(click -> choose(!inTable));
        beside(legend(), choice);
        axis.addClassName("bb-roll");
        axis.add(new WeekAxis(weeks, this.lanes));
        choose(false);
        add(place, new WeekList(weeks, this.lanes));
    }

    private void choose(boolean table) {
        inTable = table;
        choice.setText(getTranslation(table ? "casefile.weeks.axis" : "casefile.weeks.table"));
        place.removeAll();
        place.add(table ? new WeekTable(weeks, lanes) : axis);
    }

    private static List<WeekLane> read(String caseId, int weeks, List<CourseLane> lanes) {
        var read = new ArrayList<WeekLane>();
        for (var lane : lanes) {
            var chart = lane.chart(caseId, weeks);
            var marks = lane.marks(caseId);
            if (chart.isEmpty() && marks.isEmpty()) continue;
            read.add(new WeekLane(lane.title(), lane.hint(caseId), marks, chart, lane.told(caseId)));
        }
        return List.copyOf(read);
    }

    private Component legend() {
        var legend = new Div(
                Status.DONE.label(getTranslation("casefile.legend.done")),
                Status.MISSED.label(getTranslation("casefile.legend.missed")),
                Status.LATE.label(getTranslation("casefile.legend.late")),
                Status.PLANNED.label(getTranslation("casefile.legend.planned")));
        legend.addClassName("bb-legend");
        return legend;
    }
}
