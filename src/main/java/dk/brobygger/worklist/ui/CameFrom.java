package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dk.brobygger.slots.Ways;
import dk.brobygger.views.InboxList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list that a task was opened from, so that one goes back to it, and on in it. The task's address says which; the words
 * that were searched for stay out of it, as they may be somebody's name (see {@link SearchWords}).
 *
 * @param saved the saved view, while it is as it was saved; else null
 * @param name what the list is called
 */
public record CameFrom(InboxList list, @Nullable UUID saved, String name) {

    static final String SAVED = "visning";

    /** What a task's address says. */
    public static CameFrom of(QueryParameters address, UI ui) {
        CameFrom said = new CameFrom(
                SearchWords.list(address.getParameters()),
                address.getSingleParameter(SAVED).flatMap(CameFrom::id).orElse(null),
                "");
        CameFrom remembered = ComponentUtil.getData(ui, CameFrom.class);
        if (remembered != null && remembered.query().equals(said.query())) {
            return remembered;
        }
        return new CameFrom(
                said.list(),
                said.saved(),
                ui.getTranslation("inbox.title." + said.list().view().name()));
    }

    public void rememberedBy(UI ui) {
        ComponentUtil.setData(ui, CameFrom.class, this);
    }

    /** Whether the list itself is not known yet: the address only names a view that was saved. */
    public boolean isOnlyNamed() {
        return saved != null && list.equals(InboxList.MINE);
    }

    /** The way to a task of this list. */
    public String task(String taskId) {
        String query = query();
        return Ways.task(taskId) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Goes a way that has a question mark in it. */
    public static void go(String way) {
        Location location = new Location(way);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The way back, to the same place. */
    public String back(String taskId) {
        String query = query();
        return Ways.INBOX + "?" + query + (query.isEmpty() ? "" : "&") + "task=" + taskId;
    }

    private String query() {
        return saved != null ? SAVED + "=" + saved : SearchWords.address(list);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
