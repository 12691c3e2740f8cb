package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.absence.AbsenceFacts;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.placement.HoursFacts;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.weeks.PlacementPicture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Hændelser: illness, absence and what else was reported in the weeks. */
@Component
class EventsLane implements CourseLane {

    private final Pictures pictures;

    EventsLane(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String title() {
        return translate("placement.lane.events");
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        return pictures.of(caseId).map(EventsLane::marks).orElse(List.of());
    }

    private static List<LaneMark> marks(PlacementPicture picture) {
        var marks = new ArrayList<LaneMark>();
        for (var absence : picture.absences()) marks.add(mark(week(picture, absence.since()), absence));
        for (var incident : picture.incidents()) {
            var what = translate("placement.incident." + incident.kind());
            marks.add(new LaneMark(
                    week(picture, incident.day()),
                    "info",
                    what,
                    translate("placement.mark.incident", what, DateWords.day(incident.day()))));
        }
        raises(picture.hours()).forEach(marks::add);
        var last = picture.facts().lastDay();
        marks.add(new LaneMark(
                picture.facts().weeks(),
                picture.facts().status().isOpen() ? "planned" : "info",
                translate("placement.mark.ends", DateWords.brief(last)),
                translate("placement.mark.endsOn", DateWords.dayAndYear(last))));
        return marks;
    }

    /** »Flere timer aftalt« where the agreed hours of a week are more than those of the week before. */
    private static List<LaneMark> raises(List<HoursFacts> hours) {
        return IntStream.range(1, hours.size())
                .filter(i -> hours.get(i).agreed().compareTo(hours.get(i - 1).agreed()) > 0)
                .mapToObj(i -> new LaneMark(
                        hours.get(i).week(),
                        "info",
                        translate("placement.mark.raised"),
                        translate(
                                "placement.mark.raisedTo",
                                number(hours.get(i - 1).agreed()),
                                number(hours.get(i).agreed()))))
                .toList();
    }

    private static String number(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static int week(PlacementPicture picture, LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(picture.facts().firstDay(), day) + 1;
    }

    private static LaneMark mark(int week, AbsenceFacts absence) {
        var what = translate(absence.illness() ? "placement.mark.ill" : "placement.mark.away");
        var since = DateWords.day(absence.since());
        var tooltip = absence.backOn() == null
                ? translate("placement.mark.since", what, since)
                : translate("placement.mark.fromTo", what, since, DateWords.day(absence.backOn()));
        return new LaneMark(week, absence.illness() || absence.excused() ? "info" : "missed", what, tooltip);
    }
}
