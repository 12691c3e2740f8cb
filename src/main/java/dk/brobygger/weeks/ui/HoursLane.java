package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.look.LaneMark;
import dk.brobygger.placement.HoursFacts;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.weeks.PlacementPicture;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Timer: hours agreed and met, week by week. */
@org.springframework.stereotype.Component
class HoursLane implements CourseLane {

    private final Pictures pictures;

    HoursLane(Pictures pictures) {
        this.pictures = pictures;
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
        return List.of();
    }

    @Override
    public List<LaneMark> told(String caseId) {
        return hours(caseId).stream().map(HoursLane::told).toList();
    }

    private static LaneMark told(HoursFacts week) {
        var words = week.met() == null
                ? translate("placement.mark.hoursAgreed", words(week.agreed()))
                : translate("placement.mark.hoursMet", words(week.met()), words(week.agreed()));
        return new LaneMark(week.week(), week.met() == null ? "planned" : "info", words, words);
    }

    @Override
    public Optional<Component> chart(String caseId, int weeks) {
        var now = pictures.of(caseId)
                .map(picture -> picture.facts().currentWeek())
                .orElse(0);
        return Optional.of(hours(caseId)).filter(known -> !known.isEmpty()).map(known -> new HoursBars(known, now));
    }

    private List<HoursFacts> hours(String caseId) {
        return pictures.of(caseId).map(PlacementPicture::hours).orElse(List.of());
    }

    private static String words(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
