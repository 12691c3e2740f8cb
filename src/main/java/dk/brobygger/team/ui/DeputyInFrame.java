package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.FramePlace;
import dk.brobygger.team.AwayDesk;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** »Stedfortræder for Jonas Ravnholt til og med 3. dec.« at the foot of the menu. */
@org.springframework.stereotype.Component
class DeputyInFrame implements FramePlace {

    private final AwayDesk away;
    private final IdentityDesk identity;

    DeputyInFrame(AwayDesk away, IdentityDesk identity) {
        this.away = away;
        this.identity = identity;
    }

    @Override
    public Place place() {
        return Place.DRAWER_FOOT;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Component component() {
        var lines = new Div();
        lines.addClassName("bb-standsin");
        var until = away.iStandInFor().stream()
                .collect(Collectors.toMap(
                        standIn -> identity.nameOf(standIn.absent()),
                        StandIn::until,
                        (one, other) -> one.isAfter(other) ? one : other,
                        TreeMap::new));
        for (Map.Entry<String, LocalDate> one : until.entrySet()) {
            var line = new Div(
                    Sign.PEOPLE.icon(),
                    new Span(lines.getTranslation("team.standsIn", one.getKey(), DateWords.day(one.getValue()))));
            lines.add(line);
        }
        lines.setVisible(!until.isEmpty());
        return lines;
    }
}
