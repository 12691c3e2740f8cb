package dk.brobygger.bulk;

import dk.brobygger.views.InboxQuery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks: these, or all that a list holds, page after page.
 *
 * @param ids in the order they are done in; empty with a list
 */
public record BulkSelection(List<String> ids, @Nullable InboxQuery list) {

    public static BulkSelection of(Collection<String> ids) {
        return new BulkSelection(
                ids.stream().filter(Objects::nonNull).distinct().toList(), null);
    }

    public static BulkSelection of(InboxQuery list) {
        var whole = new InboxQuery(list.view(), list.filter(), list.sort(), list.limit(), null);
        return new BulkSelection(List.of(), whole);
    }
}
