package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.look.DateWords;
import dk.brobygger.task.InboxItem;
import dk.brobygger.work.DueAnswer;
import dk.brobygger.work.DueGround;
import dk.brobygger.work.ScheduleDesk;
import dk.brobygger.work.SnoozePreset;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When a task is for: put off, more or less urgent, its deadline moved or standing still. */
@Component
class DueActs {

    static final Integer[] PRIORITIES = {90, InboxItem.Marks.USUAL, 10};

    private final ScheduleDesk schedule;
    private final TaskActs acts;
    private final DueLabels dueLabels;

    DueActs(ScheduleDesk schedule, TaskActs acts, DueLabels dueLabels) {
        this.schedule = schedule;
        this.acts = acts;
        this.dueLabels = dueLabels;
    }

    /** Asks until when, and puts the task off; it can be taken back, and comes back by itself. */
    void snooze(InboxItem item, Shown shown) {
        LocalDate today = dueLabels.today();
        RadioButtonGroup<SnoozePreset> preset = new RadioButtonGroup<>(Say.words("inbox.snooze.until"));
        Map<SnoozePreset, LocalDate> days = dueLabels.presets();
        preset.setItems(days.keySet());
        preset.setItemLabelGenerator(
                one -> Say.words("inbox.snooze.preset." + one.name(), DateWords.weekday(days.get(one))));
        days.keySet().stream().findFirst().ifPresent(preset::setValue);
        DatePicker day = new DatePicker(Say.words("inbox.snooze.other"));
        day.setMin(today.plusDays(1));
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                preset.clear();
            }
        });
        preset.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                day.clear();
            }
        });
        Say.ask("inbox.snooze.title", "inbox.snooze", () -> {
                    LocalDate until = preset.getOptionalValue()
                            .map(days::get)
                            .orElseGet(() -> day.getOptionalValue().orElse(today));
                    Say.parting(
                            shown,
                            () -> acts.offer(
                                    Say.words("inbox.snoozed", item.name(), DateWords.weekday(until)),
                                    schedule.snooze(item.id(), until),
                                    shown));
                })
                .with(preset, day)
                .open();
    }

    /** Wakes a task that sleeps. */
    void wake(InboxItem item, Shown shown) {
        Say.tried(() -> {
            schedule.wake(item.id());
            Say.calmly("inbox.woken", item.name());
        });
        shown.changed();
    }

    /** Asks how urgent and why. */
    void prioritise(InboxItem item, Shown shown) {
        RadioButtonGroup<Integer> priority = new RadioButtonGroup<>(Say.words("inbox.bulk.priority"));
        priority.setItems(PRIORITIES);
        priority.setItemLabelGenerator(one -> Say.words("inbox.bulk.priority." + one));
        int now = item.marks().priority();
        priority.setValue(
                now > InboxItem.Marks.USUAL
                        ? PRIORITIES[0]
                        : now < InboxItem.Marks.USUAL ? PRIORITIES[2] : PRIORITIES[1]);
        TextArea reason = Say.reason();
        Say.ask("inbox.priority.title", "inbox.priority.set", () -> {
                    Say.tried(() -> {
                        schedule.prioritise(item.id(), priority.getValue(), reason.getValue());
                        Say.calmly(
                                "inbox.prioritised",
                                item.name(),
                                Say.words("inbox.bulk.priority." + priority.getValue()));
                    });
                    shown.changed();
                })
                .with(priority)
                .needs(reason)
                .open();
    }

    /** Asks for the new day, on what ground and why. */
    void move(InboxItem item, Shown shown) {
        LocalDate today = dueLabels.today();
        DatePicker day = day("inbox.due.new", today);
        ComboBox<DueGround> ground = ground();
        TextArea reason = Say.reason();
        Say.ask("inbox.due.move.title", "inbox.due.move", () -> {
                    Say.tried(() -> {
                        DueAnswer answer = schedule.moveDue(
                                item.id(), item.version(), day.getValue(), reason.getValue(), ground.getValue());
                        Say.calmly("inbox.due.isNow", item.name(), dayOf(answer), answer.basis());
                    });
                    shown.changed();
                })
                .with(restsOn(item))
                .needs(day)
                .needs(ground)
                .needs(reason)
                .open();
    }

    /** Asks until when the deadline stands still, on what ground and why. */
    void pause(InboxItem item, Shown shown) {
        DatePicker until = day("inbox.due.until", dueLabels.today().plusDays(1));
        ComboBox<DueGround> ground = ground();
        TextArea reason = Say.reason();
        Say.ask("inbox.due.pause.title", "inbox.due.pause", () -> {
                    Say.tried(() -> {
                        DueAnswer answer = schedule.pauseDue(
                                item.id(), item.version(), until.getValue(), reason.getValue(), ground.getValue());
                        Say.calmly(
                                "inbox.due.standsStill",
                                item.name(),
                                DateWords.weekday(until.getValue()),
                                dayOf(answer),
                                answer.basis());
                    });
                    shown.changed();
                })
                .with(restsOn(item))
                .needs(until)
                .needs(ground)
                .needs(reason)
                .open();
    }

    /** Lets a deadline that stands still run again. */
    void resume(InboxItem item, Shown shown) {
        Say.tried(() -> {
            DueAnswer answer = schedule.resumeDue(item.id(), item.version());
            Say.calmly("inbox.due.runs", item.name(), dayOf(answer));
        });
        shown.changed();
    }

    private DatePicker day(String label, LocalDate first) {
        DatePicker day = new DatePicker(Say.words(label));
        day.setMin(first);
        return day;
    }

    private static ComboBox<DueGround> ground() {
        ComboBox<DueGround> ground = new ComboBox<>(Say.words("inbox.due.ground"));
        ground.setItems(DueGround.values());
        ground.setItemLabelGenerator(one -> Say.words("inbox.ground." + one.name()));
        return ground;
    }

    private Paragraph restsOn(InboxItem item) {
        String now = DateWords.weekday(dueLabels.time(item.due()).toLocalDate());
        Paragraph words = new Paragraph(
                item.dueBasis().isBlank()
                        ? Say.words("inbox.due.now", now)
                        : Say.words("inbox.due.restsOn", now, item.dueBasis()));
        words.addClassName("bb-small");
        return words;
    }

    private String dayOf(DueAnswer answer) {
        return DateWords.weekday(dueLabels.time(answer.due()).toLocalDate());
    }
}
