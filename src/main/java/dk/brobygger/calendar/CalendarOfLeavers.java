package dk.brobygger.calendar;

import dk.brobygger.identity.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The calendar's address of one who has left leads nowhere, and nothing of it is kept. */
@Component
class CalendarOfLeavers {

    private final CalendarLinks links;

    CalendarOfLeavers(CalendarLinks links) {
        this.links = links;
    }

    @EventListener
    void on(AccountClosed event) {
        links.forget(event.account().value());
    }
}
