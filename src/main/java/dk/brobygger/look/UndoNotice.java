package dk.brobygger.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Says what was just done and lets it be taken back for eight seconds. The time stands still while the notice has the
 * focus or the pointer is over it, so that nobody has to hurry (WCAG 2.2.1).
 */
public class UndoNotice extends Notification {

    private static final int MILLIS = 8000;
    private static final String COUNT_DOWN = """
            const line = this, step = 250;
            let left = $0;
            const clock = setInterval(() => {
              if (!line.isConnected) { clearInterval(clock); return; }
              if (line.matches(':hover') || line.matches(':focus-within')) return;
              left -= step;
              if (left <= 0) { clearInterval(clock); line.dispatchEvent(new CustomEvent('over')); }
            }, step);
            """;

    private final Div line = new Div();

    public UndoNotice(String words, Runnable undo) {
        setDuration(0);
        setPosition(Position.BOTTOM_START);
        Button button = new Button(line.getTranslation("look.undo"), click -> {
            close();
            undo.run();
        });
        button.addThemeNames("tertiary");
        line.add(new Span(words), button);
        line.addClassName("bb-row");
        line.getElement().setAttribute("role", "status");
        line.getElement().addEventListener("over", over -> close());
        add(line);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        line.getElement().executeJs(COUNT_DOWN, MILLIS);
    }
}
