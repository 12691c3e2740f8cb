package dk.brobygger.inbox;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
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
    private static final List<String> COLUMNS =
            List.of("step", "phase", "candidate", "company", "case", "week", "due", "urgency", "owner", "note");

    private final InboxDesk inbox;
    private final IdentityDesk identity;
    private final MessageSource messages;
    private final Clock clock;

    SheetDesk(InboxDesk inbox, IdentityDesk identity, MessageSource messages, Clock clock) {
        this.inbox = inbox;
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

    /** The list as an Excel workbook, ten thousand rows at most. Text stays text, whatever it begins with. */
    @AnyStaff
    public byte[] excel(InboxList list, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Brobygger", "1.0")) {
            var sheet = book.newWorksheet(said("inbox.sheet.name", language));
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, said("inbox.sheet." + COLUMNS.get(column), language));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            Map<String, String> names = new HashMap<>();
            var row = 1;
            for (var item : rows(list, MOST)) write(sheet, row++, item, names, language);
            book.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int row, InboxItem item, Map<String, String> names, Locale language) {
        text(sheet, row, 0, item.name());
        text(sheet, row, 1, item.processName());
        text(sheet, row, 2, item.candidate());
        text(sheet, row, 3, item.company());
        text(sheet, row, 4, item.caseNumber());
        if (item.week() != null) sheet.value(row, 5, item.week());
        sheet.value(row, 6, LocalDateTime.ofInstant(item.due(), clock.getZone()));
        sheet.style(row, 6).format("dd-mm-yyyy hh:mm").set();
        text(sheet, row, 7, said(item.urgency().messageKey(), language));
        if (item.assignee() != null)
            text(sheet, row, 8, names.computeIfAbsent(item.assignee(), name -> identity.nameOf(new UserId(name))));
        text(sheet, row, 9, item.marks().lastNote());
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String words) {
        if (words != null) sheet.value(row, column, words);
    }

    private String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
