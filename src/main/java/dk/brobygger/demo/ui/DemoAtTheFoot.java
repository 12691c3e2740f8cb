package dk.brobygger.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.demo.DemoTime;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.FramePlace;
import org.springframework.context.annotation.Profile;

/** At the foot of the menu: that all of it is invented; on a phone, whose top bar has no room for it, the clock too. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoAtTheFoot implements FramePlace {

    private final DemoTime time;
    private final ClockInFrame clock;

    DemoAtTheFoot(DemoTime time, ClockInFrame clock) {
        this.time = time;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.DRAWER_FOOT;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component component() {
        var words = new Div(new Span(I18NProvider.translate(UI.getCurrent().getLocale(), "demo.invented")));
        if (!time.isBuilding()) words.add(clock.menu());
        words.addClassName("bb-demofoot");
        return new Div(Sign.INFO.icon(), words);
    }
}
