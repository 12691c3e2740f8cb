package dk.brobygger.inbox;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Sight;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.step.StepCatalog;
import dk.brobygger.step.StepChoice;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.Words;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.UrgencyScales;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a list can be narrowed to. */
@Service
@Transactional(readOnly = true)
public class ChoiceDesk {

    private static final Instant END = Instant.parse("9998-01-01T00:00:00Z");
    private static final int AT_ONCE = 50;
    private static final int MOST_LOOKS = 12;

    private final StepCatalog catalog;
    private final TaskLists lists;
    private final RightsBook rights;
    private final Pools pools;
    private final UrgencyScales urgencies;

    ChoiceDesk(StepCatalog catalog, TaskLists lists, RightsBook rights, Pools pools, UrgencyScales urgencies) {
        this.catalog = catalog;
        this.lists = lists;
        this.rights = rights;
        this.pools = pools;
        this.urgencies = urgencies;
    }

    /** Whether teams and districts tell tasks apart for the asker: he sees all of them, or districts beside his team's. */
    @AnyStaff
    public boolean seesWidely() {
        var reach = rights.mine().reach();
        return reach.sight() == Sight.ALL || !reach.districts().isEmpty();
    }

    /** Every step of the models in force, by phase and name. */
    @AnyStaff
    public List<StepChoice> steps() {
        return catalog.all();
    }

    /**
     * Companies that the asker has a task of in a view, by name. From one company it looks straight to the next, so a
     * company with a thousand tasks takes no longer than one with a single one.
     *
     * @param words the beginnings of words of the name; blank for all
     */
    @AnyStaff
    public List<CompanyChoice> companies(InboxView view, String words, int most) {
        if (view == InboxView.DONE) return List.of();
        var all = pools.all();
        var scope = new Scopes(rights.mine(), all).of(view);
        Map<UUID, CompanyChoice> found = new LinkedHashMap<>();
        var after = new Cursor(InboxSort.COMPANY, END, "", "");
        for (var look = 0; look < MOST_LOOKS && found.size() < most; look++) {
            var rows = lists.rows(
                    scope, InboxFilter.ofText(words), all, urgencies.now(), InboxSort.COMPANY, after, AT_ONCE);
            for (var row : rows) {
                var id = row.companyId();
                var name = row.company();
                if (id != null && name != null && named(name, words))
                    found.putIfAbsent(id, new CompanyChoice(id, name));
            }
            if (rows.size() < AT_ONCE) break;
            var last = rows.get(rows.size() - 1);
            after = new Cursor(InboxSort.COMPANY, END, "", last.key(InboxSort.COMPANY));
        }
        return found.values().stream().limit(most).toList();
    }

    /** The name of a company, as a task that the asker may see has it; empty when there is none. */
    @AnyStaff
    public Optional<String> companyName(UUID company) {
        var all = pools.all();
        var scope = new Scopes(rights.mine(), all).of(InboxView.ALL);
        var filter = InboxFilter.NONE.withCompany(company);
        return lists.rows(scope, filter, all, urgencies.now(), InboxSort.DUE, null, 1).stream()
                .findFirst()
                .map(HeldTask::company);
    }

    /** The words may have found the step or the candidate instead. */
    private static boolean named(String name, String words) {
        return Words.finds(words, Words.searchText(name));
    }
}
