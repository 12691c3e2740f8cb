package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.task.HeldTask;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.UrgencyScales;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What people have done: kept as they do it, and for the asker a list, latest first. */
@Component
public class DoneLists {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final DoneTasks done;
    private final CaseDesk cases;
    private final UrgencyScales urgencies;
    private final RightsBook rights;
    private final CurrentUser user;
    private final Clock clock;

    DoneLists(
            DoneTasks done, CaseDesk cases, UrgencyScales urgencies, RightsBook rights, CurrentUser user, Clock clock) {
        this.done = done;
        this.cases = cases;
        this.urgencies = urgencies;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
    }

    /** @param onBehalfOf whose work it was, when a deputy did it */
    public void keep(HeldTask task, UserId by, Optional<UserId> onBehalfOf) {
        done.save(new DoneTask(task, by, onBehalfOf.orElse(null), clock.instant()));
    }

    /** Searched by the step's name alone; the order is always the same. */
    InboxPage page(InboxQuery query) {
        var after = Cursor.parse(query.after(), InboxSort.DUE);
        var pattern =
                "%" + query.filter().text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        var rows = done.of(
                user.id().value(),
                after == null ? END : after.due(),
                after == null ? "" : after.taskId(),
                pattern,
                Limit.of(query.limit() + 1));
        List<DoneTask> shown = rows.stream().limit(query.limit()).toList();
        var cards = cases.cards(shown.stream().map(DoneTask::caseId).distinct().toList());
        var excluded = rights.mine().excluded();
        var scale = urgencies.now();
        var today = LocalDate.now(clock);
        return new InboxPage(
                shown.stream()
                        .filter(task -> cards.containsKey(task.caseId()) && !excluded.contains(task.caseId()))
                        .map(task -> task.item(
                                Objects.requireNonNull(cards.get(task.caseId())), scale.of(task.due()), today))
                        .toList(),
                rows.size() > query.limit()
                        ? shown.get(shown.size() - 1).cursor().text()
                        : null);
    }

    Count count() {
        return Count.of(done.idsOf(user.id().value(), Limit.of(Count.CAP + 1)).size());
    }
}
