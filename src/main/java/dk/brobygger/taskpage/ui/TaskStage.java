package dk.brobygger.taskpage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.beside.ui.CasePane;
import dk.brobygger.beside.ui.CaseSide;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.FormViewer;
import dk.brobygger.look.Status;
import dk.brobygger.review.ReviewFacts;
import dk.brobygger.rights.Why;
import dk.brobygger.task.ReviewState;
import dk.brobygger.worklist.ui.CameFrom;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on a task's page until another task does: the bar above, the form with what finishes it, the case beside. A
 * task has a stage of its own, so that nothing that was typed or pressed before reaches the next one.
 */
class TaskStage {

    private final TaskTools tools;
    private final Span saved = new Span();
    private final TaskNotices notices;
    private final FormViewer form = new FormViewer();
    private final Finishing finishing;
    private final TaskBar bar;
    private final TaskSheet sheet;
    private final CasePane casePane;
    private final Div two;

    TaskStage(TaskTools tools, OpenTask opened, Finishing.Page page) {
        this.tools = tools;
        CaseSide side = tools.side();
        saved.getElement().setAttribute("role", "status");
        if (opened.draftSavedAt() != null) {
            saved(tools.dueLabels().time(opened.draftSavedAt()));
        }
        notices = new TaskNotices(tools.reader());
        finishing = new Finishing(tools, form, page);
        bar = new TaskBar(saved, tools.whoLooks().here(opened.item().id()));
        sheet = new TaskSheet(opened, side, tools.reader(), tools.dueLabels(), notices, form);
        Div scroll = new Div(sheet);
        scroll.addClassName("scroll");
        Div left = new Div(scroll, finishing);
        left.addClassName("left");
        casePane = new CasePane(opened, side);
        two = new Div(left, casePane);
        two.addClassName("bb-two");
    }

    TaskBar bar() {
        return bar;
    }

    /** The form and the case. */
    Div two() {
        return two;
    }

    Finishing finishing() {
        return finishing;
    }

    /** Everything that changes while the form and what is typed in it stay. */
    Optional<ReviewFacts> drawStanding(OpenTask opened, List<Offers.Offer> offers) {
        Optional<ReviewFacts> review = opened.item().marks().review() == null
                ? Optional.empty()
                : tools.reviews().of(opened.item().id()).stream().findFirst();
        bar.offer(offers);
        sheet.draw(opened.item(), offers);
        notices.draw(opened, review, offers);
        finishing.draw(opened);
        return review;
    }

    void showForm(OpenTask opened, Optional<ReviewFacts> review) {
        form.setReadOnly(!opened.mine());
        form.show(opened.schema(), tools.write(answersOf(opened, review)));
    }

    /** Who is asked to look at answers sees them as they were typed. */
    private Map<String, Object> answersOf(OpenTask opened, Optional<ReviewFacts> review) {
        Map<String, Object> data = new LinkedHashMap<>(opened.data());
        Why why = opened.item().why();
        if (why != null && why.ground() == Why.Ground.REVIEW) {
            review.filter(facts -> facts.state() == ReviewState.ASKED)
                    .ifPresent(facts -> data.putAll(tools.read(facts.answers())));
        }
        return data;
    }

    void place(CameFrom from, ListPlace place) {
        bar.place(from, place);
    }

    void refuse(String sentence) {
        notices.refuse(sentence);
    }

    void saved(LocalDateTime at) {
        saved.removeAll();
        saved.add(Status.SAVED.label(saved.getTranslation("inbox.draft", DateWords.time(at.toLocalTime()))));
    }

    /** @param beside whether the case stands beside the form, where there is room for it, else above it */
    void comment(boolean beside) {
        if (beside) {
            casePane.comment();
        } else {
            sheet.comment();
        }
    }
}
