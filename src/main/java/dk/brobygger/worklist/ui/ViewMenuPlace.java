package dk.brobygger.worklist.ui;

import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.slots.FramePlace;
import dk.brobygger.views.ViewDesk;
import org.springframework.stereotype.Component;

/** Puts the views below the menu. */
@Component
class ViewMenuPlace implements FramePlace {

    private final InboxDesk inbox;
    private final ViewDesk views;

    ViewMenuPlace(InboxDesk inbox, ViewDesk views) {
        this.inbox = inbox;
        this.views = views;
    }

    @Override
    public Place place() {
        return Place.DRAWER;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public com.vaadin.flow.component.Component component() {
        return new ViewMenu(inbox, views);
    }
}
