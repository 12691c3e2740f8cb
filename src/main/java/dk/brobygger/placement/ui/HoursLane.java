package dk.brobygger.placement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.CourseLane;
import dk.brobygger.look.LaneMark;
import dk.brobygger.placement.HoursFacts;
import dk.brobygger.placement.PlacementDesk;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Timer: hours agreed and met, week by week. */
@Component
class HoursLane implements CourseLane {

    private final PlacementDesk placements;

    HoursLane(PlacementDesk placements) {
        this.placements = placements;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String title() {
        return translate("placement.lane.hours");
    }

    @Override
    public String hint(String caseId) {
        var noted = hours(caseId).stream().filter(week -> week.met() != null).toList();
        if (noted.isEmpty()) return "";
        var met = noted.stream().map(HoursFacts::met).reduce(BigDecimal.ZERO, BigDecimal::add);
        var agreed = noted.stream().map(HoursFacts::agreed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return translate("placement.lane.hours.hint", words(met), words(agreed));
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        return hours(caseId).stream().map(HoursLane::mark).toList();
    }

    private static LaneMark mark(HoursFacts week) {
        var agreed = words(week.agreed());
        if (week.met() == null)
            return new LaneMark(week.week(), "info", agreed, translate("placement.mark.hoursAgreed", agreed));
        var all = week.met().compareTo(week.agreed()) >= 0;
        return new LaneMark(
                week.week(),
                all ? "done" : "info",
                all ? agreed : translate("placement.mark.hoursOf", words(week.met()), agreed),
                translate("placement.mark.hoursMet", words(week.met()), agreed));
    }

    private List<HoursFacts> hours(String caseId) {
        return placements.hours(CaseId.parse(caseId));
    }

    private static String words(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
