package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.NoSuchTask;
import dk.brobygger.inbox.ScheduleDesk;
import dk.brobygger.inbox.SnoozePreset;
import dk.brobygger.inbox.TaskConflict;
import dk.brobygger.inbox.Undo;
import dk.brobygger.inbox.WorkDesk;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.UndoNotice;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one does to a task from the list, and what is said of it; a colleague who was faster is named calmly. */
@Component
class TaskActs {

    private static final int CALM_MILLIS = 6000;
    private static final int MAX_REASON = 500;

    private final InboxDesk inbox;
    private final WorkDesk work;
    private final ScheduleDesk schedule;
    private final Colleagues colleagues;
    private final DueLabels dueLabels;

    TaskActs(InboxDesk inbox, WorkDesk work, ScheduleDesk schedule, Colleagues colleagues, DueLabels dueLabels) {
        this.inbox = inbox;
        this.work = work;
        this.schedule = schedule;
        this.colleagues = colleagues;
        this.dueLabels = dueLabels;
    }

    void take(InboxItem item) {
        tried(() -> {
            inbox.take(item.id());
            say("inbox.taken", item.name());
        });
    }

    /** Asks why, and gives the task back to the group. */
    void release(InboxItem item, Runnable after) {
        TextArea reason = reason();
        ask("inbox.release.title", "inbox.release", () -> {
                    tried(() -> {
                        work.release(item.id(), reason.getValue());
                        new UndoNotice(translated("inbox.released", item.name()), () -> {
                                    take(item);
                                    after.run();
                                })
                                .open();
                    });
                    after.run();
                })
                .needs(reason)
                .open();
    }

    /** Asks whom, and gives the task away; it can be taken back. */
    void assign(InboxItem item, Runnable after) {
        Map<String, String> names = colleagues.everybody();
        ComboBox<String> to = new ComboBox<>(translated("inbox.assign.to"));
        to.setItems(names.keySet());
        to.setItemLabelGenerator(name -> names.getOrDefault(name, name));
        TextArea reason = reason();
        reason.setLabel(translated("inbox.reason.maybe"));
        ask("inbox.assign.title", "inbox.assign", () -> {
                    tried(() -> {
                        Undo undo =
                                work.assign(item.id(), item.version(), new UserId(to.getValue()), reason.getValue());
                        offer("inbox.assigned", undo, after, item.name(), names.get(to.getValue()));
                    });
                    after.run();
                })
                .needs(to)
                .with(reason)
                .open();
    }

    /** Asks until when, and puts the task off; it can be taken back, and comes back by itself. */
    void snooze(InboxItem item, Runnable after) {
        LocalDate today = dueLabels.today();
        RadioButtonGroup<SnoozePreset> preset = new RadioButtonGroup<>(translated("inbox.snooze.until"));
        preset.setItems(SnoozePreset.values());
        preset.setItemLabelGenerator(
                one -> translated("inbox.snooze.preset." + one.name(), DateWords.weekday(one.from(today))));
        preset.setValue(SnoozePreset.TOMORROW);
        DatePicker day = new DatePicker(translated("inbox.snooze.other"));
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
        ask("inbox.snooze.title", "inbox.snooze", () -> {
                    LocalDate until = preset.getOptionalValue()
                            .map(one -> one.from(today))
                            .orElseGet(() -> day.getOptionalValue().orElse(today));
                    tried(() -> offer(
                            "inbox.snoozed",
                            schedule.snooze(item.id(), until),
                            after,
                            item.name(),
                            DateWords.weekday(until)));
                    after.run();
                })
                .with(preset, day)
                .open();
    }

    /** Wakes a task that sleeps. */
    void wake(InboxItem item) {
        tried(() -> {
            schedule.wake(item.id());
            say("inbox.woken", item.name());
        });
    }

    /** One's own most urgent task, else the most urgent that nobody has, which becomes one's own; says when there is none. */
    Optional<InboxItem> next() {
        Optional<InboxItem> item = inbox.next().filter(one -> one.assignee() != null);
        if (item.isEmpty()) {
            item = inbox.takeNext();
        }
        if (item.isEmpty()) {
            say("inbox.next.none");
        }
        return item;
    }

    private void offer(String key, Undo undo, Runnable after, Object... args) {
        new UndoNotice(translated(key, args), () -> {
                    tried(() -> work.undo(undo.token()));
                    after.run();
                })
                .open();
    }

    private static AskDialog ask(String title, String act, Runnable deed) {
        return new AskDialog(translated(title), translated(act), translated("inbox.cancel"), deed);
    }

    private static TextArea reason() {
        TextArea reason = new TextArea(translated("inbox.reason"));
        reason.setMaxLength(MAX_REASON);
        return reason;
    }

    /** A refusal goes on to the page, which says it; being late is said here. */
    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (TaskConflict conflict) {
            say(conflict.messageKey());
        } catch (NoSuchTask gone) {
            say("inbox.conflict.DONE");
        }
        CountsChanged.tell();
    }

    private static void say(String key, Object... args) {
        Notification.show(translated(key, args), CALM_MILLIS, Notification.Position.BOTTOM_START);
    }

    private static String translated(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
