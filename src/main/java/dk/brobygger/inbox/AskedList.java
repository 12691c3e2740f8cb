package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.task.Unreadable;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.views.ViewRejection;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list as another program asks for it; what it says is read here, and nonsense is told as such. */
public record AskedList(
        @Parameter(description = "mine (default), groups, team, all, deputy, snoozed, done, or the id of a saved view")
        @Nullable
        String view,

        @Parameter(description = "Words, each the beginning of a word of step, case number, company or candidate")
        @Nullable
        String q,

        @Parameter(description = "Ids of user tasks in their models") @Nullable
        List<String> step,

        @Parameter(description = "Ids of models") @Nullable List<String> process,

        @Parameter(description = "critical, overdue, soon, later") @Nullable
        List<String> due,

        @Parameter(description = "company_course, placement_course") @Nullable
        List<String> kind,

        @Parameter(description = "Stages of the case, for example placement") @Nullable
        List<String> stage,

        @Parameter(description = "Roles that may take it") @Nullable
        List<String> role,

        @Parameter(description = "Ids of teams") @Nullable List<String> team,

        @Parameter(description = "Ids of districts") @Nullable
        List<String> district,

        @Parameter(description = "Id of the company") @Nullable
        String company,

        @Parameter(description = "Id of the candidate") @Nullable
        String candidate,

        @Parameter(description = "User names; none for what nobody has") @Nullable
        List<String> owner,

        @Parameter(description = "due (default), created, priority, company, candidate, step or case_number") @Nullable
        String sort,

        @Parameter(description = "Rows of one page, 1 to 200, 50 when nothing is said; 0 for the count alone") @Nullable
        String limit,

        @Parameter(description = "next of the page before, in the same order") @Nullable
        String after,

        @Parameter(description = "true: tell how many there are, exactly up to 1000") @Nullable
        String count) {

    private static final String NOBODY = "none";
    private static final Pattern VIEW_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * The list that is asked for. A saved view brings its filters and its order; words are looked for within it.
     *
     * @param views looks a saved view up
     */
    public InboxQuery query(ViewDesk views) {
        if (view != null && VIEW_ID.matcher(view.strip()).matches()) {
            var list = saved(views, UUID.fromString(view.strip()));
            var filter = q == null ? list.filter() : list.filter().withText(q);
            return new InboxQuery(list.view(), filter, order(list.sort()), rows(), after);
        }
        return query();
    }

    /** The list that is asked for, saved views aside. */
    InboxQuery query() {
        var owners = all(owner);
        var filter = new InboxFilter(
                q == null ? "" : q,
                all(role),
                all(step),
                all(process),
                some(kind, CaseKind::valueOf, "inbox.api.KIND_UNKNOWN"),
                some(stage, CaseStage::valueOf, "inbox.api.STAGE_UNKNOWN"),
                some(due, Urgency::valueOf, "inbox.api.DUE_UNKNOWN"),
                all(team),
                all(district),
                id(company),
                id(candidate),
                owners.stream().filter(name -> !name.equals(NOBODY)).collect(Collectors.toSet()),
                owners.contains(NOBODY));
        return new InboxQuery(
                one(view, InboxView.MINE, InboxView::valueOf, "inbox.api.VIEW_UNKNOWN"),
                filter,
                order(InboxSort.DUE),
                rows(),
                after);
    }

    boolean isCounted() {
        if (count == null || count.isBlank() || count.equals("false")) return false;
        if (count.equals("true")) return true;
        throw new Unreadable("inbox.api.COUNT_UNKNOWN");
    }

    /** Whether no rows are wanted, as for the number beside a list's name. */
    boolean isCountAlone() {
        return "0".equals(limit) && isCounted();
    }

    private static InboxList saved(ViewDesk views, UUID id) {
        try {
            return views.open(id).list();
        } catch (ViewRejection gone) {
            throw new Unreadable("inbox.api.VIEW_UNKNOWN");
        }
    }

    private InboxSort order(InboxSort usual) {
        return one(sort, usual, InboxSort::valueOf, "inbox.api.SORT_UNKNOWN");
    }

    private int rows() {
        if (limit == null || limit.isBlank() || isCountAlone()) return 50;
        if (!limit.matches("\\d{1,3}")) throw new Unreadable("inbox.api.PAGE_UNKNOWN");
        var rows = Integer.parseInt(limit);
        if (rows < 1 || rows > InboxQuery.MOST) throw new Unreadable("inbox.api.PAGE_UNKNOWN");
        return rows;
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : one(text, new UUID(0, 0), UUID::fromString, "inbox.api.ID_UNKNOWN");
    }

    private static Set<String> all(@Nullable List<String> given) {
        return given == null
                ? Set.of()
                : given.stream()
                        .flatMap(one -> Arrays.stream(one.split(",")))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static <T> Set<T> some(@Nullable List<String> given, Function<String, T> reading, String refusal) {
        return all(given).stream().map(one -> read(one, reading, refusal)).collect(Collectors.toSet());
    }

    private static <T> T one(@Nullable String given, T usual, Function<String, T> reading, String refusal) {
        return given == null || given.isBlank() ? usual : read(given.strip(), reading, refusal);
    }

    private static <T> T read(String text, Function<String, T> reading, String refusal) {
        try {
            return reading.apply(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable(refusal);
        }
    }
}
