package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.WeekMeter;
import dk.brobygger.slots.Ways;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Forløb: the courses with this company and at it. */
class CoursesCard extends Card {

    /** @param none what to say when there are none */
    CoursesCard(String title, String none, List<CaseCard> courses, Clock clock) {
        super(translate(title));
        if (courses.isEmpty()) {
            var words = new Span(translate(none));
            words.addClassName("bb-muted");
            add(words);
            return;
        }
        var table = new PlainTable(
                translate("company.courses.course"),
                translate("company.courses.number"),
                translate("company.courses.where"),
                translate("company.courses.began"));
        for (var course : courses) {
            table.row(
                    new Anchor(Ways.course(course.id()), titleOf(course)),
                    course.number(),
                    where(course, LocalDate.now(clock)),
                    DateWords.dayAndYear(LocalDate.ofInstant(course.openedAt(), clock.getZone())));
        }
        add(table);
    }

    private static Component where(CaseCard course, LocalDate today) {
        var where = new Div(translate("casefile.stage." + course.stage()));
        var weeks = course.weeks();
        if (course.isOpen() && weeks != null)
            course.week(today).ifPresent(week -> where.add(new Div(new WeekMeter(week, weeks))));
        return where;
    }

    private static String titleOf(CaseCard course) {
        return course.candidateName() == null ? translate("company.courses.withCompany") : course.candidateName();
    }
}
