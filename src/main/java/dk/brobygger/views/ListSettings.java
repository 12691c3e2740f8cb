package dk.brobygger.views;

import java.util.EnumSet;
import java.util.Set;

/**
 * How somebody wants the list.
 *
 * @param singleKeys keys without Ctrl act; some need them off (WCAG 2.1.4)
 * @param comfortable rows stand further apart
 * @param details what each row says
 */
public record ListSettings(boolean singleKeys, boolean comfortable, Set<RowDetail> details) {

    public static final ListSettings USUAL =
            new ListSettings(true, false, EnumSet.of(RowDetail.WHERE, RowDetail.LAST_NOTE, RowDetail.OWNER));

    public ListSettings withSingleKeys(boolean on) {
        return new ListSettings(on, comfortable, details);
    }

    public ListSettings withComfort(boolean on) {
        return new ListSettings(singleKeys, on, details);
    }

    public ListSettings withDetails(Set<RowDetail> some) {
        return new ListSettings(singleKeys, comfortable, some);
    }
}
