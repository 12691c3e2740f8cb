package dk.brobygger.worklist.ui;

import dk.brobygger.beside.ui.CaseSide;
import dk.brobygger.beside.ui.WhoLooks;
import dk.brobygger.bulk.BulkDesk;
import dk.brobygger.deeds.ui.Colleagues;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.deeds.ui.TaskActs;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.live.TaskNews;
import dk.brobygger.views.SettingsDesk;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.worklist.SheetDesk;
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
        Reader reader,
        DueLabels dueLabels,
        TaskNews news,
        FilterWords words,
        Colleagues colleagues,
        FilterChoices choices,
        WhoLooks whoLooks,
        TaskActs acts,
        Offers offers,
        ViewActs viewActs) {}
