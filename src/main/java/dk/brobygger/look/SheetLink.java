package dk.brobygger.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Takes a list to Excel as it is shown: the rows that its filter finds, read when one asks for them, ten thousand at most.
 * Text stays text, whatever it begins with.
 *
 * @param <T> a row
 */
public class SheetLink<T> extends Anchor {

    /** Rows that one takes along at most; more is no list that anybody reads. */
    public static final int MOST = 10_000;

    /** Rows of one page that is read. */
    public static final int PAGE = 200;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;
    private final transient List<Column<T>> columns = new ArrayList<>();
    private transient IntFunction<List<T>> pages = page -> List.of();

    private record Column<T>(String title, Function<T, @Nullable Object> value) {}

    /** @param name of the list; the file's too */
    public SheetLink(String name) {
        this.name = name;
        setHref(DownloadHandler.fromInputStream(event -> {
            var file = in(event.getUI());
            return new DownloadResponse(new ByteArrayInputStream(file), name + ".xlsx", XLSX, file.length);
        }));
        add(new Button(getTranslation("look.excel"), Sign.DOWNLOAD.icon()));
        getElement().setAttribute("aria-label", getTranslation("look.excel.of", name));
        getElement().getChild(0).setAttribute("tabindex", "-1");
    }

    /** @param value a number, a date or a text; null for an empty cell */
    public SheetLink<T> column(String title, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(title, value));
        return this;
    }

    /** @param read page by page, {@link #PAGE} rows each, as the list is filtered now; one with fewer is the last */
    public void reads(IntFunction<List<T>> read) {
        pages = read;
    }

    /** The reader's language goes with the page. */
    private byte[] in(UI ui) {
        var before = UI.getCurrent();
        UI.setCurrent(ui);
        try {
            return excel();
        } finally {
            UI.setCurrent(before);
        }
    }

    byte[] excel() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Brobygger", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).title());
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            var row = 1;
            for (var one : rows()) write(sheet, row++, one);
            book.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private List<T> rows() {
        var rows = new ArrayList<T>();
        for (var page = 0; rows.size() < MOST; page++) {
            var read = pages.apply(page);
            rows.addAll(read);
            if (read.size() < PAGE) break;
        }
        return rows.size() > MOST ? rows.subList(0, MOST) : rows;
    }

    private void write(Worksheet sheet, int row, T one) {
        for (var column = 0; column < columns.size(); column++) {
            var value = columns.get(column).value().apply(one);
            if (value instanceof Number number) sheet.value(row, column, number);
            else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            } else if (value != null) sheet.value(row, column, value.toString());
        }
    }
}
