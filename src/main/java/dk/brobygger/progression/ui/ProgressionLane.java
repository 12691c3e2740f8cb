package dk.brobygger.progression.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.CourseLane;
import dk.brobygger.look.LaneMark;
import dk.brobygger.look.ProgressionChart;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementFacts;
import dk.brobygger.progression.FunctionProgress;
import dk.brobygger.progression.ProgressionDesk;
import java.util.List;
import java.util.Optional;

/** Progression: the scores of each function over the weeks, with the line at which wages are negotiated. */
@org.springframework.stereotype.Component
class ProgressionLane implements CourseLane {

    /** Where the line is drawn; what really opens the negotiation is the decision {@code progression-gate}. */
    private static final int LINE = 7;

    private final ProgressionDesk progression;
    private final PlacementDesk placements;

    ProgressionLane(ProgressionDesk progression, PlacementDesk placements) {
        this.progression = progression;
        this.placements = placements;
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
        var id = CaseId.parse(caseId);
        var series = progression.progress(id).stream()
                .filter(function -> !function.points().isEmpty())
                .map(ProgressionLane::series)
                .toList();
        if (series.isEmpty()) return Optional.empty();
        var now = placements.find(id).map(PlacementFacts::currentWeek).orElse(0);
        return Optional.of(new ProgressionChart(weeks, now, LINE, translate("progression.lane.line"), series));
    }

    private static ProgressionChart.Series series(FunctionProgress function) {
        return new ProgressionChart.Series(
                function.name(),
                function.points().stream()
                        .map(point -> new ProgressionChart.Point(point.week(), point.score()))
                        .toList());
    }
}
