package dk.brobygger.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All of one week: what each lane has to say of it, in whole sentences. */
public class WeekDetails extends Div {

    public WeekDetails(Weeks weeks, int week, List<WeekLane> lanes) {
        addClassName("bb-week");
        if (week == weeks.now()) addClassName("now");
        var from = new Span(getTranslation("look.week.from", DateWords.brief(weeks.from(week))));
        add(new H3(new Span(getTranslation("look.week.n", week)), from));
        var facts = Facts.list();
        for (WeekLane lane : lanes) {
            var told = lane.told(weeks, week);
            if (told.isEmpty()) continue;
            var marks = new Div();
            told.forEach(mark -> marks.add(Status.ofMark(mark.status()).label(mark.tooltip())));
            facts.with(lane.title(), marks);
        }
        if (facts.getElement().getChildCount() == 0) add(new Paragraph(getTranslation("look.week.nothing")));
        else add(facts);
    }
}
