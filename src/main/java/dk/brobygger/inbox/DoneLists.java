package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.Words;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.UrgencyScale;
import dk.brobygger.views.UrgencyScales;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What people have done: kept as they do it, and for the asker a list, latest first, whatever order is asked for. */
@Component
public class DoneLists {

    private static final Cursor LATEST = new Cursor(InboxSort.DUE, Instant.parse("9999-01-01T00:00:00Z"), "", "");

    /** Rows that are read together where most may not fit. */
    private static final int AT_ONCE = 200;

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

    /** A step that was done, and what its case says of itself now. */
    private record Done(DoneTask task, CaseCard card) {}

    InboxPage page(InboxQuery query) {
        var found = found(query.filter(), Cursor.parse(query.after(), InboxSort.DUE), query.limit() + 1);
        var shown = found.stream().limit(query.limit()).toList();
        var scale = urgencies.now();
        var today = LocalDate.now(clock);
        return new InboxPage(
                shown.stream()
                        .map(one ->
                                one.task().item(one.card(), scale.of(one.task().due()), today))
                        .toList(),
                found.size() > query.limit()
                        ? shown.get(shown.size() - 1).task().cursor().text()
                        : null);
    }

    /** How many there are; of all of them no more than ids are read. */
    Count count(InboxFilter filter) {
        var closed = rights.mine().excluded();
        if (!filter.isOpen() || !closed.isEmpty())
            return Count.of(found(filter, null, Count.CAP + 1).size());
        return Count.of(done.idsOf(user.id().value(), Limit.of(Count.CAP + 1)).size());
    }

    /**
     * What one is kept off or what the filter does not let through is passed over while one reads, so that every page is
     * full. One's own work is a few thousand rows at most.
     */
    private List<Done> found(InboxFilter filter, @Nullable Cursor after, int most) {
        var closed = rights.mine().excluded();
        var scale = urgencies.now();
        var atOnce = filter.isOpen() ? most : Math.max(most, AT_ONCE);
        var found = new ArrayList<Done>();
        var last = after == null ? LATEST : after;
        while (true) {
            var rows = done.of(user.id().value(), last.due(), last.taskId(), Limit.of(atOnce));
            var cards =
                    cases.cards(rows.stream().map(DoneTask::caseId).distinct().toList());
            for (var row : rows) {
                var card = cards.get(row.caseId());
                if (card == null || closed.contains(row.caseId()) || !fits(filter, row, card, scale)) continue;
                found.add(new Done(row, card));
                if (found.size() == most) return found;
            }
            if (rows.size() < atOnce) return found;
            last = rows.get(rows.size() - 1).cursor();
        }
    }

    private boolean fits(InboxFilter filter, DoneTask row, CaseCard card, UrgencyScale scale) {
        if (filter.isOpen()) return true;
        return is(filter.steps(), row.elementId())
                && is(filter.processes(), row.processId())
                && is(filter.kinds(), card.kind())
                && is(filter.stages(), card.stage())
                && is(filter.urgencies(), scale.of(row.due()))
                && is(filter.teams(), card.team() == null ? null : card.team().value())
                && is(
                        filter.districts(),
                        card.district() == null ? null : card.district().value())
                && (filter.roles().isEmpty()
                        || Arrays.stream(row.roleIds().split(",")).anyMatch(filter.roles()::contains))
                && (filter.company() == null || filter.company().equals(card.companyId()))
                && (filter.candidate() == null || filter.candidate().equals(card.citizenId()))
                && (filter.owners().isEmpty() && !filter.unowned()
                        || filter.owners().contains(user.id().value()))
                && isFound(filter.text(), row, card);
    }

    private static boolean isFound(String words, DoneTask row, CaseCard card) {
        if (words.isBlank()) return true;
        var candidate = card.confidential() ? null : card.candidateName();
        return Words.finds(words, Words.searchText(row.name(), card.number(), card.companyName(), candidate));
    }

    private static <T> boolean is(Set<T> wanted, @Nullable T one) {
        return wanted.isEmpty() || one != null && wanted.contains(one);
    }
}
