package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.citizen.CandidateBrief;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Page;
import dk.brobygger.look.Status;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Klare beskeder: what companies have been told, and what may not be used any more. */
class BriefsCard extends Card {

    private final transient Clock clock;

    BriefsCard(List<CandidateBrief> written, Clock clock) {
        super(translate("citizen.briefs"));
        this.clock = clock;
        setVisible(!written.isEmpty());
        add(Page.stack(written.stream().map(this::brief).toArray(Component[]::new)));
    }

    private Component brief(CandidateBrief brief) {
        var company = new Span(brief.companyName());
        company.addClassName("bb-strong");
        var when = new Span(DateWords.moment(LocalDateTime.ofInstant(brief.writtenAt(), clock.getZone())));
        when.addClassNames("bb-muted", "bb-small");
        var head = new Div(company, when);
        head.addClassNames("bb-row", "bb-wrap");
        if (brief.isRetracted()) head.add(Status.REMOVED.badge(translate("citizen.brief.retracted")));
        var text = brief.text();
        var line = new Div(
                head,
                Facts.list()
                        .with(translate("citizen.consent.purpose"), translate("citizen.purpose." + text.purpose()))
                        .with(translate("citizen.brief.strengths"), orEmpty(text.strengths()))
                        .with(translate("citizen.brief.implications"), orEmpty(text.workImplications()))
                        .with(translate("citizen.brief.avoid"), orEmpty(text.tasksToAvoid()))
                        .with(translate("citizen.brief.forecast"), orEmpty(text.forecast()))
                        .with(translate("citizen.brief.explicit"), orEmpty(text.explicitDetail())));
        line.addClassName("bb-shared");
        return line;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
