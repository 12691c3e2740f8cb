package dk.brobygger.progression.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.LaneMark;
import dk.brobygger.look.ProgressionChart;
import dk.brobygger.progression.FunctionProgress;
import dk.brobygger.progression.ProgressionDesk;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.slots.ReadOnce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Progression: the scores of each function over the weeks, with the line at which wages are negotiated. */
@org.springframework.stereotype.Component
class ProgressionLane implements CourseLane {

    /** Where the line is drawn; what really opens the negotiation is the decision {@code progression-gate}. */
    private static final int LINE = 7;

    private final ProgressionDesk progression;
    private final CaseDesk cases;
    private final Clock clock;

    ProgressionLane(ProgressionDesk progression, CaseDesk cases, Clock clock) {
        this.progression = progression;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String title() {
        return translate("progression.lane.chart");
    }

    @Override
    public String hint(String caseId) {
        return translate("progression.lane.chart.hint");
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        return List.of();
    }

    @Override
    public Optional<Component> chart(String caseId, int weeks) {
        var series = reviewed(caseId).stream().map(ProgressionLane::series).toList();
        if (series.isEmpty()) return Optional.empty();
        var now = cases.card(CaseId.parse(caseId)).week(LocalDate.now(clock)).orElse(0);
        return Optional.of(new ProgressionChart(weeks, now, LINE, translate("progression.lane.line"), series));
    }

    @Override
    public List<LaneMark> told(String caseId) {
        return reviewed(caseId).stream()
                .flatMap(function -> function.points().stream().map(point -> told(function.name(), point)))
                .toList();
    }

    private static LaneMark told(String function, FunctionProgress.Point point) {
        var words = translate("progression.lane.told", function, point.score());
        return new LaneMark(point.week(), "info", words, words);
    }

    private List<FunctionProgress> reviewed(String caseId) {
        var all = ReadOnce.of(FunctionProgress.class, caseId, () -> progression.progress(CaseId.parse(caseId)));
        return all.stream().filter(function -> !function.points().isEmpty()).toList();
    }

    private static ProgressionChart.Series series(FunctionProgress function) {
        return new ProgressionChart.Series(
                function.name(),
                function.points().stream()
                        .map(point -> new ProgressionChart.Point(point.week(), point.score()))
                        .toList());
    }
}
