package dk.brobygger.bell.ui;

import com.vaadin.flow.component.Component;
import dk.brobygger.bell.BellDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.slots.FramePlace;
import java.time.Clock;

/** The bell in the top bar. */
@org.springframework.stereotype.Component
class BellInFrame implements FramePlace {

    private final BellDesk desk;
    private final BellNews news;
    private final CurrentUser user;
    private final Clock clock;

    BellInFrame(BellDesk desk, BellNews news, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component component() {
        return new Bell(desk, news, user.id(), clock);
    }
}
