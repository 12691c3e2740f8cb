package dk.brobygger.calendar.ui;

import dk.brobygger.slots.UserPage;
import org.springframework.stereotype.Component;

/** »Min kalender« in the user's menu. */
@Component
class CalendarPage implements UserPage {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "calendar.title";
    }

    @Override
    public String route() {
        return CalendarView.ROUTE;
    }
}
