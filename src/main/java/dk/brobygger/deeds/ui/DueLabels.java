package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Status;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.Urgency;
import dk.brobygger.work.SnoozePreset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Says dueLabels in words, with the exact time and what it rests on beside it. */
@Component
public class DueLabels {

    private final Clock clock;
    private final WorkingDays workingDays;

    DueLabels(Clock clock, WorkingDays workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** »2 arbejdsdage over«, with the exact time and the reason in the tooltip. */
    public Span inRow(InboxItem item) {
        Span label = status(item.urgency()).label(words(item));
        label.setTitle(exactly(item));
        return label;
    }

    /** »Forfaldt fredag 13. nov., 2 arbejdsdage over« */
    public Span inFull(InboxItem item) {
        LocalDate due = day(item.due());
        String when = DateWords.weekday(due);
        boolean close = !due.isAfter(today().plusDays(1));
        String key = isLate(item) ? "inbox.due.fell" : close ? "inbox.due.falls" : "inbox.due.later";
        Span label = status(item.urgency()).label(words(key, when, words(item)));
        label.setTitle(exactly(item));
        return label;
    }

    /** Who moved or paused the deadline, from where, why, and what it rests on now; empty when nobody did. */
    public Optional<Span> changed(InboxItem item, UnaryOperator<String> nameOf) {
        InboxItem.DueChange change = item.marks().dueChange();
        if (change == null) {
            return Optional.empty();
        }
        LocalDate paused = item.marks().pausedUntil();
        String who = nameOf.apply(change.by());
        String before = DateWords.weekday(change.before());
        Span line = new Span(
                paused == null
                        ? words("inbox.due.moved", before, who, change.why(), item.dueBasis())
                        : words(
                                "inbox.due.paused",
                                DateWords.weekday(paused),
                                before,
                                who,
                                change.why(),
                                item.dueBasis()));
        line.addClassNames("bb-duechange", "bb-small", "bb-muted");
        return Optional.of(line);
    }

    private static String words(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }

    /** »2 arbejdsdage over« */
    public String words(InboxItem item) {
        LocalDate today = today();
        LocalDate due = day(item.due());
        if (due.equals(today)) {
            return DateWords.near(due, today) + " "
                    + DateWords.time(time(item.due()).toLocalTime());
        }
        return DateWords.due(due, today, isLate(item) ? workingDays.between(due, today) : 0);
    }

    /** The days one is offered to put a task off to, the nearest first. */
    Map<SnoozePreset, LocalDate> presets() {
        Map<SnoozePreset, LocalDate> days = new EnumMap<>(SnoozePreset.class);
        SnoozePreset.on(today(), workingDays).forEach(one -> days.put(one, one.from(today(), workingDays)));
        return days;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public static Status status(Urgency urgency) {
        return switch (urgency) {
            case CRITICAL -> Status.CRITICAL;
            case OVERDUE -> Status.OVERDUE;
            case SOON -> Status.DUE_SOON;
            case LATER -> Status.NOT_YET;
        };
    }

    /** The exact time, and what it rests on. */
    public String exactly(InboxItem item) {
        return DateWords.moment(time(item.due())) + (item.dueBasis().isBlank() ? "" : ". " + item.dueBasis());
    }

    private LocalDate day(Instant due) {
        return time(due).toLocalDate();
    }

    private static boolean isLate(InboxItem item) {
        return item.urgency() == Urgency.CRITICAL || item.urgency() == Urgency.OVERDUE;
    }
}
