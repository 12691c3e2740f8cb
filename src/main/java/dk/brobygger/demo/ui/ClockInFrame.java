package dk.brobygger.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.demo.DemoTime;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.slots.FramePlace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;

/** The demo municipality's clock in the top bar: the time it is there, and the ways to let it go on. */
@org.springframework.stereotype.Component
@Profile("demo")
class ClockInFrame implements FramePlace {

    private final DemoTime time;
    private final Clock clock;

    ClockInFrame(DemoTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component component() {
        if (time.isBuilding()) {
            var building = new Span(say("demo.building"));
            building.getElement().setAttribute("role", "status");
            return new Div(building);
        }
        return menu();
    }

    /** What time it is there; opens the ways on. */
    Component menu() {
        var words = new Span(say("demo.clock.now", now()));
        words.addClassName("bb-cut");
        var clock = new LazyMenu(this::fill);
        clock.say(words);
        clock.addThemeNames("tertiary-inline");
        clock.addClassName("bb-clock");
        return clock;
    }

    private void fill(ContextMenu menu) {
        menu.addItem(say("demo.clock.hour"), click -> move(() -> time.advance(Duration.ofHours(1))));
        menu.addItem(say("demo.clock.day"), click -> move(() -> time.advance(Duration.ofDays(1))));
        menu.addItem(say("demo.clock.week"), click -> move(() -> time.advance(Duration.ofDays(7))));
        menu.addItem(say("demo.clock.next"), click -> move(time::advanceToNextDue));
    }

    /** What falls due may change every number on the page, so the page is fetched anew. */
    private void move(Supplier<DemoTime.Moved> deed) {
        try {
            deed.get();
            UI.getCurrent().getPage().reload();
        } catch (Rejection rejection) {
            Notification.show(say(rejection.messageKey(), rejection.args()));
        }
    }

    private String now() {
        return DateWords.moment(LocalDateTime.now(clock));
    }

    private static String say(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
