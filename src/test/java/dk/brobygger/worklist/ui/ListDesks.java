package dk.brobygger.worklist.ui;

import static org.mockito.Mockito.mock;

import dk.brobygger.beside.ui.CaseSides;
import dk.brobygger.deeds.ui.TaskDesks;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.live.TaskChanges;
import dk.brobygger.live.TaskNews;
import dk.brobygger.worklist.SheetDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;

/** The desks behind the list. */
class ListDesks extends TaskDesks {

    ListTools tools() {
        return new ListTools(
                inbox,
                views,
                settings,
                mock(SheetDesk.class),
                bulk,
                CaseSides.of(cases, pictures, reader, labels),
                reader,
                labels,
                new TaskNews(mock(TaskChanges.class), (Executor) Runnable::run),
                new FilterWords(choices, identity, mock(TeamDesk.class), user),
                colleagues,
                new FilterChoices(
                        mock(DeputyDesk.class),
                        choices,
                        user,
                        Clock.fixed(Instant.parse("2026-11-17T13:09:00Z"), ZoneId.of("Europe/Copenhagen"))),
                CaseSides.whoLooks(),
                acts,
                offers,
                new ViewActs(views, colleagues, mock(TeamDesk.class), user));
    }
}
