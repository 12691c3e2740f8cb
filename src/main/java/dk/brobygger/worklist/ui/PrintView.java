package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.PlainTable;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxList;
import dk.brobygger.worklist.SheetColumn;
import dk.brobygger.worklist.SheetDesk;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list for paper: every row of it on one page without a frame, and the browser's own dialog for printing. */
@Route(value = "inbox-print", autoLayout = false)
@PermitAll
class PrintView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST = 1000;

    private final SheetDesk sheets;
    private final FilterWords words;
    private final Reader reader;
    private final DueLabels dueLabels;
    private String title = "";

    PrintView(SheetDesk sheets, FilterWords words, Reader reader, DueLabels dueLabels) {
        this.sheets = sheets;
        this.words = words;
        this.reader = reader;
        this.dueLabels = dueLabels;
        addClassName("bb-print");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        InboxList list =
                SearchWords.list(event.getLocation().getQueryParameters().getParameters());
        List<InboxItem> rows = sheets.rows(list, MOST + 1);
        title = getTranslation("inbox.title." + list.view().name());
        removeAll();
        add(new H1(title));
        String narrowed = String.join(
                ", ",
                words.applied(list).stream().map(FilterWords.Applied::words).toList());
        add(new Paragraph(getTranslation(
                        rows.size() > MOST ? "inbox.print.first" : "inbox.print.all",
                        String.valueOf(Math.min(rows.size(), MOST)),
                        DateWords.moment(dueLabels.now()))
                + (narrowed.isEmpty() ? "" : " " + narrowed + ".")));
        List<SheetColumn> columns = sheets.columns(list);
        PlainTable table = new PlainTable(columns.stream()
                .map(column -> getTranslation(column.messageKey()))
                .toArray(String[]::new));
        Map<String, String> names = new HashMap<>();
        rows.stream()
                .limit(MOST)
                .forEach(item -> table.row(columns.stream()
                        .map(column -> words(column, item, names))
                        .toArray()));
        add(table);
        getElement().executeJs("setTimeout(() => window.print(), 300)");
    }

    private String words(SheetColumn column, InboxItem item, Map<String, String> names) {
        return switch (column) {
            case STEP -> item.name();
            case PHASE -> item.processName();
            case CANDIDATE -> orNothing(item.candidate());
            case COMPANY -> orNothing(item.company());
            case CASE -> item.caseNumber();
            case WEEK -> item.week() == null ? "" : String.valueOf(item.week());
            case DUE -> DateWords.weekday(dueLabels.time(item.due()).toLocalDate());
            case URGENCY -> getTranslation(item.urgency().messageKey());
            case DONE -> item.doneAt() == null ? "" : DateWords.moment(dueLabels.time(item.doneAt()));
            case OWNER ->
                item.assignee() == null
                        ? getTranslation("inbox.row.noOwner")
                        : names.computeIfAbsent(item.assignee(), reader::nameOf);
            case NOTE -> orNothing(item.marks().lastNote());
        };
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words;
    }

    @Override
    public String getPageTitle() {
        return title + " – Brobygger";
    }
}
