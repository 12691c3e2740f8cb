package dk.brobygger.taskpage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.deeds.ui.Deed;
import dk.brobygger.deeds.ui.Say;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.FormViewer;
import dk.brobygger.look.Status;
import dk.brobygger.step.AnswersRefused;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Below a task: what finishes it. What is typed is kept as a draft; what is refused is said at the fields, in the bar and
 * above the form, and no word is lost.
 */
class Finishing extends Div {

    /** What the page does about it. */
    interface Page {

        OpenTask opened();

        /** Says above the form why it cannot be done; an empty sentence takes the last one away. */
        void refuse(String sentence);

        void saved(LocalDateTime at);

        void finished(boolean thenNext);

        /** The words are kept, and the task goes back to the one whose it is. */
        void giveBack();

        void close();
    }

    /** Ctrl Enter presses the first button, wherever the focus is. */
    private static final String HEAR = """
            const bar = this;
            const press = event => {
              if (!bar.isConnected) return document.removeEventListener('keydown', press);
              if (event.key !== 'Enter' || !event.ctrlKey || document.querySelector('vaadin-dialog-overlay')) return;
              event.preventDefault();
              bar.querySelector('vaadin-button')?.click();
            };
            document.addEventListener('keydown', press);
            """;

    /** What is done with the answers when the browser hands them over. */
    enum Wish {
        FINISH,
        FINISH_AND_NEXT,
        GIVE_BACK
    }

    private final transient TaskTools tools;
    private final transient Page page;
    private final FormViewer form;
    private final Span wrong = new Span();
    private boolean draftsStopped;

    Finishing(TaskTools tools, FormViewer form, Page page) {
        this.tools = tools;
        this.form = form;
        this.page = page;
        addClassName("bb-bottom");
        wrong.addClassName("wrong");
        form.addDraftListener(event -> keep(event.answersJson()));
        form.addAnswersListener(event -> hear(wish(event.wish()), event.answersJson(), event.wrong()));
        form.addProblemsListener(event -> tellWrong(event.count()));
    }

    private static Wish wish(String name) {
        return name.isEmpty() ? Wish.FINISH : Wish.valueOf(name);
    }

    /** Stands as it should for the task that is open now. */
    void draw(OpenTask opened) {
        removeAll();
        setVisible(opened.mine());
        String lender = opened.item().marks().delegatedBy();
        if (lender != null) {
            Button back = button(
                    getTranslation(Deed.GIVE_BACK.messageKey(), tools.reader().nameOf(lender)), Wish.GIVE_BACK);
            back.addThemeNames("primary");
            add(back);
        } else {
            Button next = button(getTranslation("inbox.finishNext"), Wish.FINISH_AND_NEXT);
            next.addThemeNames("primary");
            Element key = new Element("kbd");
            key.setText("Ctrl Enter");
            next.getElement().appendChild(key);
            add(next, button(getTranslation("inbox.finish"), Wish.FINISH));
        }
        Button close = new Button(getTranslation("inbox.close"), click -> page.close());
        close.addThemeNames("tertiary");
        close.addClassName("desk");
        Span room = new Span();
        room.addClassNames("bb-grow", "desk");
        add(close, room, wrong);
    }

    private Button button(String words, Wish wish) {
        Button button = new Button(words);
        form.submitOnClick(button, wish.name());
        return button;
    }

    /** As if the first button were pressed. */
    void finish() {
        if (page.opened().mine()) {
            boolean lent = page.opened().item().marks().delegatedBy() != null;
            form.submit((lent ? Wish.GIVE_BACK : Wish.FINISH_AND_NEXT).name());
        }
    }

    private void hear(Wish wish, String answersJson, int wrongInBrowser) {
        if (!page.opened().mine()) {
            return;
        }
        if (wish == Wish.GIVE_BACK) {
            keep(answersJson);
            page.giveBack();
        } else if (wrongInBrowser == 0) {
            complete(answersJson, wish == Wish.FINISH_AND_NEXT);
        } else {
            keep(answersJson);
        }
    }

    private void keep(String answersJson) {
        if (draftsStopped || !page.opened().mine()) {
            return;
        }
        try {
            page.saved(tools.dueLabels()
                    .time(tools.steps().keepDraft(page.opened().item().id(), tools.read(answersJson))));
        } catch (TaskConflict conflict) {
            draftsStopped = true;
            page.refuse(getTranslation(conflict.messageKey()));
        }
    }

    /** What is refused is kept as a draft all the same: the last words may be younger than the last draft. */
    private void complete(String answersJson, boolean thenNext) {
        InboxItem item = page.opened().item();
        page.refuse("");
        try {
            tools.steps().complete(item.id(), item.version(), tools.read(answersJson));
            draftsStopped = true;
        } catch (AnswersRefused refused) {
            keep(answersJson);
            tell(refused);
            return;
        } catch (TaskConflict conflict) {
            keep(answersJson);
            page.refuse(getTranslation(conflict.messageKey()));
            return;
        } catch (NoSuchTask gone) {
            page.refuse(getTranslation("inbox.conflict.DONE"));
            return;
        } catch (Rejection rejection) {
            keep(answersJson);
            tell(rejection);
            return;
        }
        Say.calmly("inbox.finished", item.name());
        page.finished(thenNext);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(HEAR);
    }

    private void tell(AnswersRefused refused) {
        Map<String, List<String>> problems = new LinkedHashMap<>();
        refused.errors().forEach((path, errors) -> {
            List<String> sentences = errors.stream()
                    .map(error -> tools.messages().getMessage(error, getLocale()))
                    .toList();
            if (path.isBlank()) {
                sentences.forEach(page::refuse);
            } else {
                problems.put(path, sentences);
            }
        });
        form.showProblems(problems);
    }

    private void tell(Rejection rejection) {
        String sentence = tools.messages()
                .getMessage(rejection.messageKey(), rejection.args(), rejection.messageKey(), getLocale());
        rejection.field().ifPresent(field -> form.showProblems(Map.of(field, List.of(String.valueOf(sentence)))));
        page.refuse(String.valueOf(sentence));
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
}
