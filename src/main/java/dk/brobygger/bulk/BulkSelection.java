package dk.brobygger.bulk;

import dk.brobygger.views.InboxQuery;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks: these, or all that a list holds, page after page.
 *
 * @param ids in the order they are done in; empty with a list
 */
public record BulkSelection(List<String> ids, @Nullable InboxQuery list) {

    public static BulkSelection of(Collection<String> ids) {
        return new BulkSelection(ids.stream().distinct().toList(), null);
    }

    public static BulkSelection of(InboxQuery list) {
        return new BulkSelection(List.of(), list);
    }
}
