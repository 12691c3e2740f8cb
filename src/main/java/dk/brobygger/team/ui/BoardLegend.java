package dk.brobygger.team.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.WorkloadDesk;
import java.util.List;
import java.util.Locale;

/** What the bars of the board mean, where their minutes are from, and how work is moved. */
final class BoardLegend {

    private BoardLegend() {}

    static List<Component> parts() {
        return List.of(
                colours(),
                words(translate("team.board.howLong", WorkloadDesk.USUAL_MINUTES, WorkloadDesk.MEASURED_AT_LEAST)),
                onADesk(words(translate("team.board.howToMove"))));
    }

    private static Div colours() {
        var legend = new Div();
        legend.addClassName("bb-legend");
        for (Urgency urgency : Urgency.values()) {
            var swatch = new Span();
            swatch.addClassNames("sw", urgency.name().toLowerCase(Locale.ROOT));
            legend.add(new Span(swatch, new Span(translate(urgency.messageKey()))));
        }
        var mark = new Span();
        mark.addClassName("goal");
        legend.add(new Span(mark, new Span(translate("team.board.legend.goal"))));
        return legend;
    }

    private static Paragraph words(String said) {
        var text = new Paragraph(said);
        text.addClassNames("bb-muted", "bb-howlong");
        return text;
    }

    /** Nothing is dragged with a thumb. */
    private static Paragraph onADesk(Paragraph text) {
        text.addClassName("desk");
        return text;
    }
}
