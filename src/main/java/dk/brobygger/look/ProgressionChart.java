package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Scores 1-10 per work function over the weeks, with a labelled line at the threshold. Its drawing is as wide as the weeks of
 * a {@link WeekAxis}. The numbers follow in words for screen readers.
 */
public class ProgressionChart extends Div {

    /** One work function and its scores. */
    public record Series(String name, List<Point> points) {}

    /** The score of a week. */
    public record Point(int week, int score) {}

    /**
     * @param now the current week from 1
     * @param threshold the score at which the line stands, with its own words
     */
    public ProgressionChart(int weeks, int now, int threshold, String thresholdText, List<Series> series) {
        JsonObject content = Json.createObject();
        content.put("weeks", weeks);
        content.put("now", now);
        content.put("threshold", threshold);
        content.put("thresholdText", thresholdText);
        JsonArray all = Json.createArray();
        for (Series one : series) {
            JsonObject json = Json.createObject();
            json.put("name", one.name());
            JsonArray points = Json.createArray();
            for (Point point : one.points()) {
                JsonObject pair = Json.createObject();
                pair.put("week", point.week());
                pair.put("score", point.score());
                points.set(points.length(), pair);
            }
            json.put("points", points);
            all.set(all.length(), json);
        }
        content.put("series", all);
        Drawing drawing = new Drawing();
        drawing.getElement().setPropertyJson("content", content);
        drawing.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(series.stream().map(this::inWords).collect(Collectors.joining(" ")));
        words.addClassName("bb-unseen");
        add(drawing, words);
    }

    private String inWords(Series one) {
        return one.points().stream()
                .map(point -> getTranslation("look.chart.point", point.score(), point.week()))
                .collect(Collectors.joining(", ", one.name() + ": ", "."));
    }

    @Tag("bb-progression-chart")
    @JsModule("./look/chart.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    private static class Drawing extends Component {}
}
