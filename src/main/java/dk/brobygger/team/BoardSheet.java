package dk.brobygger.team;

import dk.brobygger.views.Urgency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The board as a spreadsheet, with what it shows and nothing more. */
@Component
public class BoardSheet {

    private final MessageSource messages;

    BoardSheet(MessageSource messages) {
        this.messages = messages;
    }

    /** The board as an XLSX file, in the reader's language. */
    public byte[] of(Board board, Locale language, ZoneId zone) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Brobygger", "1.0")) {
            var sheet = book.newWorksheet(board.team().name());
            write(sheet, 0, headings(language));
            sheet.range(0, 0, 0, headings(language).size() - 1).style().bold().set();
            var row = 1;
            for (BoardLine line : Stream.concat(Stream.of(board.unowned()), board.lines().stream())
                    .toList()) write(sheet, row++, cells(line, language));
            sheet.value(row + 1, 0, LocalDateTime.ofInstant(board.readAt(), zone));
            sheet.style(row + 1, 0).format("dd-mm-yyyy hh:mm").set();
            sheet.freezePane(1, 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private List<Object> headings(Locale language) {
        var headings = new ArrayList<Object>();
        headings.add(say("team.board.person", language));
        headings.add(say("team.sheet.roles", language));
        for (Urgency urgency : Urgency.values()) headings.add(say("team.board." + urgency, language));
        headings.add(say("team.sheet.total", language));
        headings.add(say("team.sheet.hours", language));
        headings.add(say("team.sheet.goal", language));
        headings.add(say("team.sheet.absence", language));
        return headings;
    }

    private List<Object> cells(BoardLine line, Locale language) {
        var who = line.who();
        var cells = new ArrayList<Object>();
        cells.add(who == null ? say("team.board.unowned", language) : who.name());
        cells.add(
                who == null
                        ? ""
                        : who.roles().stream()
                                .sorted()
                                .map(role -> say("shell.role." + role, language))
                                .collect(Collectors.joining(", ")));
        for (Urgency urgency : Urgency.values()) cells.add(line.tasks(urgency));
        cells.add(line.total());
        cells.add(hours(line.minutes()));
        cells.add(who == null ? "" : hours(line.goal()));
        cells.add(line.absences().stream()
                .map(absence -> say(absence.plan().kind().messageKey(), language) + " "
                        + absence.plan().firstDay() + " – " + absence.plan().lastDay())
                .collect(Collectors.joining(", ")));
        return cells;
    }

    private static double hours(int minutes) {
        return Math.round(minutes / 6.0) / 10.0;
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) sheet.value(row, column, number);
            else sheet.value(row, column, String.valueOf(cells.get(column)));
        }
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
