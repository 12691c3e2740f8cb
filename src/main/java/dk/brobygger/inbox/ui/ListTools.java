package dk.brobygger.inbox.ui;

import dk.brobygger.inbox.BulkDesk;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxNews;
import dk.brobygger.inbox.SettingsDesk;
import dk.brobygger.inbox.SheetDesk;
import dk.brobygger.inbox.ViewDesk;
import org.springframework.stereotype.Component;

/** Everything that the list's page works with, so that the page itself is handed one thing. */
@Component
record ListTools(
        InboxDesk inbox,
        ViewDesk views,
        SettingsDesk settings,
        SheetDesk sheets,
        BulkDesk bulk,
        CaseSide side,
        DueLabels dueLabels,
        InboxNews news,
        FilterWords words,
        Colleagues colleagues,
        WhoLooks whoLooks,
        TaskActs acts,
        Offers offers,
        ViewActs viewActs) {}
