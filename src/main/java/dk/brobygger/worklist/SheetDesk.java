package dk.brobygger.worklist;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.SettingsDesk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list out of the program as it is shown: to paper or to a spreadsheet. */
@Service
@Transactional(readOnly = true)
public class SheetDesk {

    /** Rows that one takes along at most; more is no list that anybody reads. */
    public static final int MOST = 10_000;

    private static final int PAGE = 200;

    private final InboxDesk inbox;
    private final SettingsDesk settings;
    private final IdentityDesk identity;
    private final MessageSource messages;
    private final Clock clock;

    SheetDesk(InboxDesk inbox, SettingsDesk settings, IdentityDesk identity, MessageSource messages, Clock clock) {
        this.inbox = inbox;
        this.settings = settings;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
    }

    /** The list's tasks from its first one on, in its order. */
    @AnyStaff
    public List<InboxItem> rows(InboxList list, int most) {
        var rows = new ArrayList<InboxItem>();
        String after = null;
        do {
            var page = inbox.page(list.page(PAGE, after));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null && rows.size() < most);
        return rows.size() > most ? rows.subList(0, most) : rows;
    }

    /** What the list says of each task when it leaves the program: what the asker sees on the screen. */
    @AnyStaff
    public List<SheetColumn> columns(InboxList list) {
        return SheetColumn.of(list.view(), settings.mine().details());
    }

    /** The list as an Excel workbook, ten thousand rows at most. Text stays text, whatever it begins with. */
    @AnyStaff
    public byte[] excel(InboxList list, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Brobygger", "1.0")) {
            var sheet = book.newWorksheet(said("inbox.sheet.name", language));
            var columns = columns(list);
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(0, column, said(columns.get(column).messageKey(), language));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            Map<String, String> names = new HashMap<>();
            var row = 1;
            for (var item : rows(list, MOST)) write(sheet, row++, columns, item, names, language);
            book.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private void write(
            Worksheet sheet,
            int row,
            List<SheetColumn> columns,
            InboxItem item,
            Map<String, String> names,
            Locale language) {
        for (var column = 0; column < columns.size(); column++) {
            switch (columns.get(column)) {
                case STEP -> text(sheet, row, column, item.name());
                case PHASE -> text(sheet, row, column, item.processName());
                case CANDIDATE -> text(sheet, row, column, item.candidate());
                case COMPANY -> text(sheet, row, column, item.company());
                case CASE -> text(sheet, row, column, item.caseNumber());
                case WEEK -> {
                    if (item.week() != null) sheet.value(row, column, item.week());
                }
                case DUE -> moment(sheet, row, column, item.due());
                case URGENCY -> text(sheet, row, column, said(item.urgency().messageKey(), language));
                case DONE -> {
                    if (item.doneAt() != null) moment(sheet, row, column, item.doneAt());
                }
                case OWNER -> {
                    if (item.assignee() != null)
                        text(
                                sheet,
                                row,
                                column,
                                names.computeIfAbsent(item.assignee(), name -> identity.nameOf(new UserId(name))));
                }
                case NOTE -> text(sheet, row, column, item.marks().lastNote());
            }
        }
    }

    private void moment(Worksheet sheet, int row, int column, Instant at) {
        sheet.value(row, column, LocalDateTime.ofInstant(at, clock.getZone()));
        sheet.style(row, column).format("dd-mm-yyyy hh:mm").set();
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String words) {
        if (words != null) sheet.value(row, column, words);
    }

    private String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
