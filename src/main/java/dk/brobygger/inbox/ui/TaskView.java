package dk.brobygger.inbox.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.brobygger.identity.Rejection;
import dk.brobygger.inbox.AnswersRefused;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.NoSuchTask;
import dk.brobygger.inbox.OpenTask;
import dk.brobygger.inbox.StepDesk;
import dk.brobygger.inbox.TaskConflict;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.FormViewer;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.look.Ways;
import dk.brobygger.look.WeekMeter;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The task: the form at the left, the case at the right, and below what finishes it. One can finish without leaving. */
@Route("task/:task")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CALM_MILLIS = 6000;

    private final InboxDesk inbox;
    private final StepDesk steps;
    private final CaseSide side;
    private final DueLabels dueLabels;
    private final transient WhoLooks whoLooks;
    private final transient MessageSource messages;
    private final transient ObjectMapper json;

    private final Span saved = new Span();
    private final Div notices = new Div();
    private final Span wrong = new Span();
    private final FormViewer form = new FormViewer();

    private @Nullable OpenTask task;
    private boolean thenNext;
    private boolean draftsStopped;

    TaskView(
            InboxDesk inbox,
            StepDesk steps,
            CaseSide side,
            DueLabels dueLabels,
            WhoLooks whoLooks,
            MessageSource messages,
            ObjectMapper json) {
        this.inbox = inbox;
        this.steps = steps;
        this.side = side;
        this.dueLabels = dueLabels;
        this.whoLooks = whoLooks;
        this.messages = messages;
        this.json = json;
        addClassName("bb-taskpage");
        saved.getElement().setAttribute("role", "status");
        notices.addClassName("bb-stack");
        notices.getElement().setAttribute("aria-live", "assertive");
        wrong.addClassName("wrong");
        form.addDraftListener(event -> keep(event.answersJson()));
        form.addAnswersListener(event -> {
            if (event.wrong() == 0) {
                complete(event.answersJson());
            } else {
                keep(event.answersJson());
            }
        });
        form.addProblemsListener(event -> tellWrong(event.count()));
        Shortcuts.addShortcutListener(this, () -> finish(true), Key.ENTER, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("task").orElse("");
        try {
            draw(steps.open(id));
        } catch (NoSuchTask none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(OpenTask opened) {
        task = opened;
        InboxItem item = opened.item();
        draftsStopped = false;
        removeAll();
        notices.removeAll();
        tellWrong(0);
        tellSaved(opened.draftSavedAt() == null ? null : dueLabels.time(opened.draftSavedAt()));
        form.setReadOnly(!opened.mine());
        form.show(opened.schema(), text(opened.data()));
        Div scroll = new Div(sheet(opened));
        scroll.addClassName("scroll");
        Div left = new Div(scroll);
        left.addClassName("left");
        if (opened.mine()) {
            left.add(bottom());
        }
        Div two = new Div(left, new CasePane(opened, side));
        two.addClassName("bb-two");
        add(bar(opened), two);
        if (!opened.mine()) {
            notices.add(notMine(opened));
        }
        UI.getCurrent().getPage().setTitle(item.name() + " – Brobygger");
    }

    private Component bar(OpenTask opened) {
        Anchor back = new Anchor(Ways.INBOX, Sign.BACK.icon(), new Span(getTranslation("inbox.back")));
        back.addClassName("back");
        Span room = new Span();
        room.addClassName("bb-grow");
        Div bar = new Div(back, room, saved, whoLooks.here(opened.item().id()));
        bar.addClassName("bb-taskbar");
        if (opened.mine()) {
            Button release = new Button(getTranslation("inbox.release"), click -> release());
            release.addThemeNames("small");
            release.addClassName("desk");
            bar.add(release);
        }
        return bar;
    }

    private Component sheet(OpenTask opened) {
        InboxItem item = opened.item();
        H1 title = new H1(item.name());
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph who = new Paragraph(TaskRow.whom(item));
        who.addClassName("who");
        Div due = new Div(dueLabels.inFull(item));
        due.addClassName("due");
        if (item.week() != null && item.weeks() != null) {
            Span meter = new Span(new WeekMeter(item.week(), item.weeks()));
            meter.addClassNames("bb-small", "bb-muted");
            due.add(meter);
        }
        Div head = new Div(side.crumb(item), title, who, due);
        Div sheet = new Div(head, notices);
        if (!opened.guidance().isBlank()) {
            Paragraph words = new Paragraph(opened.guidance());
            words.getStyle().set("white-space", "pre-line");
            words.addClassName("bb-small");
            Details guidance = new Details(getTranslation("inbox.guidance"), words);
            sheet.add(guidance);
        }
        sheet.add(caseOnPhone(opened), form);
        sheet.addClassName("bb-sheet");
        return sheet;
    }

    /** The case above the form where there is no room beside it; drawn when it is opened. */
    private Component caseOnPhone(OpenTask opened) {
        Details details = new Details(getTranslation("inbox.case.title"));
        details.addClassName("bb-phonecase");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new CasePane(opened, side));
            }
        });
        return details;
    }

    private Component bottom() {
        Button next = new Button(getTranslation("inbox.finishNext"), click -> finish(true));
        next.addThemeNames("primary");
        Element key = new Element("kbd");
        key.setText("Ctrl Enter");
        next.getElement().appendChild(key);
        Button finish = new Button(getTranslation("inbox.finish"), click -> finish(false));
        Button close = new Button(
                getTranslation("inbox.close"), click -> UI.getCurrent().navigate(Ways.INBOX));
        close.addThemeNames("tertiary");
        close.addClassName("desk");
        next.setDisableOnClick(false);
        Span room = new Span();
        room.addClassNames("bb-grow", "desk");
        Div bottom = new Div(next, finish, close, room, wrong);
        bottom.addClassName("bb-bottom");
        return bottom;
    }

    private Component notMine(OpenTask opened) {
        String owner = opened.item().assignee();
        if (opened.mayTake() && side.works()) {
            Button take = new Button(getTranslation("inbox.take"), click -> take());
            take.addThemeNames("primary", "small");
            return new Notice(
                    Sign.INFO,
                    Tone.PRIMARY,
                    getTranslation("inbox.free.title"),
                    getTranslation("inbox.free.text"),
                    take);
        }
        return new Notice(
                Sign.INFO,
                Tone.PRIMARY,
                "",
                owner == null ? getTranslation("inbox.free.look") : getTranslation("inbox.others", side.nameOf(owner)));
    }

    private void take() {
        String id = opened().item().id();
        try {
            inbox.take(id);
            draw(steps.open(id));
            CountsChanged.tell();
        } catch (TaskConflict conflict) {
            refuse(getTranslation(conflict.messageKey()));
        } catch (NoSuchTask gone) {
            refuse(getTranslation("inbox.conflict.DONE"));
        }
    }

    private void release() {
        try {
            inbox.release(opened().item().id());
            Notification.show(
                    getTranslation("inbox.released", opened().item().name()),
                    CALM_MILLIS,
                    Notification.Position.BOTTOM_START);
            UI.getCurrent().navigate(Ways.INBOX);
        } catch (TaskConflict conflict) {
            refuse(getTranslation(conflict.messageKey()));
        } catch (NoSuchTask gone) {
            refuse(getTranslation("inbox.conflict.DONE"));
        }
    }

    private void keep(String answersJson) {
        if (draftsStopped || !opened().mine()) {
            return;
        }
        try {
            tellSaved(dueLabels.time(steps.keepDraft(opened().item().id(), map(answersJson))));
        } catch (TaskConflict conflict) {
            draftsStopped = true;
            refuse(getTranslation(conflict.messageKey()));
        }
    }

    private void finish(boolean andNext) {
        if (opened().mine()) {
            thenNext = andNext;
            form.submit();
        }
    }

    /** What is refused is kept as a draft all the same: the last words may be younger than the last draft. */
    private void complete(String answersJson) {
        InboxItem item = opened().item();
        notices.removeAll();
        try {
            steps.complete(item.id(), item.version(), map(answersJson));
            draftsStopped = true;
        } catch (AnswersRefused refused) {
            keep(answersJson);
            tell(refused);
            return;
        } catch (TaskConflict conflict) {
            keep(answersJson);
            refuse(getTranslation(conflict.messageKey()));
            return;
        } catch (NoSuchTask gone) {
            refuse(getTranslation("inbox.conflict.DONE"));
            return;
        } catch (Rejection rejection) {
            keep(answersJson);
            tell(rejection);
            return;
        }
        Notification.show(
                getTranslation("inbox.finished", item.name()), CALM_MILLIS, Notification.Position.BOTTOM_START);
        goOn();
    }

    private void goOn() {
        Optional<InboxItem> next = thenNext ? inbox.next() : Optional.empty();
        if (next.isEmpty()) {
            UI.getCurrent().navigate(Ways.INBOX);
            return;
        }
        if (next.get().assignee() == null) {
            try {
                inbox.take(next.get().id());
            } catch (TaskConflict | NoSuchTask faster) {
                UI.getCurrent().navigate(Ways.INBOX);
                return;
            }
        }
        UI.getCurrent().navigate(Ways.task(next.get().id()));
        UI.getCurrent()
                .getPage()
                .executeJs("requestAnimationFrame(() => document.querySelector('.bb-sheet h1')?.focus())");
    }

    private void tell(AnswersRefused refused) {
        Map<String, List<String>> problems = new LinkedHashMap<>();
        refused.errors().forEach((path, errors) -> {
            List<String> sentences = errors.stream()
                    .map(error -> messages.getMessage(error, getLocale()))
                    .toList();
            if (path.isBlank()) {
                sentences.forEach(this::refuse);
            } else {
                problems.put(path, sentences);
            }
        });
        form.showProblems(problems);
    }

    private void tell(Rejection rejection) {
        String sentence =
                messages.getMessage(rejection.messageKey(), rejection.args(), rejection.messageKey(), getLocale());
        rejection.field().ifPresent(field -> form.showProblems(Map.of(field, List.of(String.valueOf(sentence)))));
        refuse(String.valueOf(sentence));
    }

    /** Says above the form why it cannot be done, and brings it into view. */
    private void refuse(String sentence) {
        notices.removeAll();
        Notice notice = new Notice(Sign.CRITICAL, Tone.ERROR, "", sentence);
        notices.add(notice);
        notice.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
    }

    private void tellSaved(@Nullable LocalDateTime at) {
        saved.removeAll();
        if (at != null) {
            saved.add(Status.SAVED.label(getTranslation("inbox.draft", DateWords.time(at.toLocalTime()))));
        }
    }

    private void tellWrong(int count) {
        wrong.removeAll();
        if (count > 0) {
            NativeButton link = new NativeButton(
                    getTranslation(count == 1 ? "inbox.wrong.one" : "inbox.wrong.many", count),
                    click -> form.goToFirstProblem());
            link.addClassName("link");
            Span status = Status.CRITICAL.label("");
            status.add(link);
            wrong.add(status);
        }
    }

    private OpenTask opened() {
        if (task == null) {
            throw new IllegalStateException("no task is open");
        }
        return task;
    }

    private Map<String, Object> map(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("answers cannot be read", unreadable);
        }
    }

    private String text(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("data cannot be written", unwritable);
        }
    }

    @Override
    public String getPageTitle() {
        return (task == null ? getTranslation("inbox.menu") : task.item().name()) + " – Brobygger";
    }
}
