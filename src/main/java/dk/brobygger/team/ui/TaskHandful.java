package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.slots.Ways;
import dk.brobygger.team.Handful;
import dk.brobygger.workload.WorkItem;
import java.util.List;
import java.util.function.Consumer;

/** What one of the board's people has, task by task: each is dragged to a colleague, or moved by its button. */
class TaskHandful extends Div {

    private static final int SHOWN = 40;

    TaskHandful(Component page, DueWords due, Handful all, List<WorkItem> tasks, Consumer<Handful> move) {
        addClassName("bb-handful");
        var list = new UnorderedList();
        tasks.stream()
                .limit(SHOWN)
                .map(task -> line(page, due, all, task, move))
                .forEach(list::add);
        add(list);
        if (tasks.size() > SHOWN) {
            var more = new Span(page.getTranslation("team.board.tasks.more", tasks.size() - SHOWN));
            more.addClassName("bb-muted");
            add(more);
        }
    }

    private static ListItem line(Component page, DueWords due, Handful all, WorkItem task, Consumer<Handful> move) {
        var name = new Anchor(Ways.task(task.taskId()), task.name());
        // The link would be dragged instead of the task.
        name.getElement().setAttribute("draggable", "false");
        var who = new Span(task.who().isBlank() ? task.caseNumber() : task.who());
        who.addClassNames("bb-muted", "bb-cut");
        var one = all.only(task.taskId());
        var button = new Button(page.getTranslation("team.board.move"), click -> move.accept(one));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(page.getTranslation("team.board.moveOne.aria", task.name(), who.getText()));
        var line = new ListItem(name, who, due.label(task), button);
        DragSource<ListItem> source = DragSource.create(line);
        source.setDragData(one);
        source.setEffectAllowed(EffectAllowed.MOVE);
        return line;
    }
}
