package dk.brobygger.worklist;

import dk.brobygger.views.InboxView;
import dk.brobygger.views.RowDetail;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a list that leaves the program may say of each task; it says what the reader has chosen to see on the screen. */
public enum SheetColumn {
    STEP,
    PHASE,
    CANDIDATE,
    COMPANY,
    CASE,
    WEEK,
    DUE,
    URGENCY,
    DONE,
    OWNER,
    NOTE;

    /** The columns of a list for one who sees these details in its rows. */
    static List<SheetColumn> of(InboxView view, Set<RowDetail> details) {
        var columns = EnumSet.of(STEP, CANDIDATE, COMPANY);
        if (view == InboxView.DONE) columns.add(DONE);
        else columns.addAll(Set.of(DUE, URGENCY));
        if (details.contains(RowDetail.WHERE)) columns.addAll(Set.of(PHASE, WEEK));
        if (details.contains(RowDetail.CASE_NUMBER)) columns.add(CASE);
        if (details.contains(RowDetail.OWNER)) columns.add(OWNER);
        if (details.contains(RowDetail.LAST_NOTE)) columns.add(NOTE);
        return List.copyOf(columns);
    }

    /** Key of its heading. */
    public String messageKey() {
        return "inbox.sheet." + name().toLowerCase(Locale.ROOT);
    }
}
