package dk.brobygger.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list goes to Excel as it is shown. */
class SheetLinkTest {

    @BeforeEach
    void open() {
        DanishWords.open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void every_row_of_every_page_goes_along_and_text_stays_text() throws Exception {
        var read = new ArrayList<Integer>();
        var link = new SheetLink<Integer>("Virksomheder")
                .column("Navn", number -> "=1+" + number)
                .column("Ansatte", number -> number)
                .column("By", number -> null);
        link.reads(page -> {
            read.add(page);
            return IntStream.range(page * SheetLink.PAGE, Math.min(450, (page + 1) * SheetLink.PAGE))
                    .boxed()
                    .toList();
        });

        var rows = rows(link.excel());

        assertThat(read).containsExactly(0, 1, 2);
        assertThat(rows).hasSize(451);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Navn");
        assertThat(rows.get(450).getCellText(0)).isEqualTo("=1+449");
        assertThat(rows.get(450).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(449);
    }

    @Test
    void ten_thousand_rows_are_enough_for_anybody() throws Exception {
        var link = new SheetLink<Integer>("Alle").column("Nr.", number -> number);
        link.reads(page -> IntStream.range(0, SheetLink.PAGE).boxed().toList());

        assertThat(rows(link.excel())).hasSize(SheetLink.MOST + 1);
    }

    static List<Row> rows(byte[] file) throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }
}
