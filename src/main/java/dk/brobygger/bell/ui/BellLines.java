package dk.brobygger.bell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.bell.BellLine;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.Ways;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one is told, newest first; each leads to what it is about. */
class BellLines extends UnorderedList {

    private final transient Clock clock;

    BellLines(List<BellLine> lines, Clock clock, Consumer<BellLine> opened) {
        this.clock = clock;
        addClassName("bb-bell-lines");
        lines.forEach(line -> add(item(line, opened)));
    }

    private ListItem item(BellLine line, Consumer<BellLine> opened) {
        var sentence = sentence(line);
        var way = way(line);
        var first = new Div(way == null ? new Span(sentence) : link(way, sentence, line, opened));
        var mark = new Span(getTranslation("bell.unread"));
        mark.addClassName("bb-unseen");
        if (!line.read()) first.addComponentAsFirst(mark);
        var second = new Div(new Span(context(line)));
        second.addClassNames("bb-muted", "bb-small");
        var item = new ListItem(sign(line), new Div(first, second));
        item.getElement().setAttribute("data-read", String.valueOf(line.read()));
        return item;
    }

    private static Component link(String way, String sentence, BellLine line, Consumer<BellLine> opened) {
        var link = new Anchor(way, sentence);
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", click -> opened.accept(line));
        return link;
    }

    private String sentence(BellLine line) {
        if (line.lost()) return getTranslation("bell.lost");
        var key = line.kind().messageKey();
        if (line.many() > 1) return getTranslation(key + ".many", line.actor(), line.many());
        return switch (line.kind()) {
            case DEPUTY_NAMED -> getTranslation(key, line.about(), day(line.firstDay()), day(line.lastDay()));
            case DEPUTY_ENDED -> getTranslation(key, line.about());
            case VIEW_GIVEN ->
                line.view() == null
                        ? getTranslation(key + ".gone", line.actor())
                        : getTranslation(key, line.actor(), line.view().name());
            case DUE_MOVED -> getTranslation(key, line.actor(), line.step(), day(line.lastDay()));
            case MENTIONED ->
                line.step().isEmpty()
                        ? getTranslation(key + ".case", line.actor())
                        : getTranslation(key, line.actor(), line.step());
            default -> getTranslation(key, line.actor(), line.step());
        };
    }

    private String context(BellLine line) {
        var at = line.at().atZone(clock.getZone());
        var when = at.toLocalDate().equals(LocalDate.now(clock))
                ? DateWords.time(at.toLocalTime())
                : DateWords.since(at.toLocalDateTime(), LocalDate.now(clock));
        return Stream.of(line.company(), line.caseNumber(), when)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String way(BellLine line) {
        if (line.taskId() != null) return Ways.task(line.taskId());
        if (line.caseId() != null) return Ways.course(line.caseId());
        if (line.view() != null) return Ways.INBOX + "?visning=" + line.view().id();
        return line.many() > 1 ? Ways.INBOX : null;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DateWords.day(date);
    }

    private static Component sign(BellLine line) {
        return switch (line.kind()) {
            case ASSIGNED, LENT -> Sign.INBOX.icon();
            case TAKEN_AWAY -> Sign.FORWARD.icon();
            case RETURNED, AWAKE -> Sign.RETURNED.icon();
            case MENTIONED -> Sign.NOTE.icon();
            case REVIEW_ASKED, REVIEW_SENT_BACK -> Sign.EYE.icon();
            case REVIEW_APPROVED -> Sign.DONE.icon();
            case VIEW_GIVEN -> Sign.STAR.icon();
            case DEPUTY_NAMED, DEPUTY_ENDED -> Sign.PEOPLE.icon();
            case DUE_PASSED -> Sign.OVERDUE.icon();
            case DUE_CRITICAL -> Sign.CRITICAL.icon();
            case DUE_MOVED -> Sign.CLOCK.icon();
        };
    }
}
