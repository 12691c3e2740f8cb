package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** Asks a few things, then acts. It stays open, with every word, when the act is refused. */
public class AskDialog extends Dialog {

    private final Div body = new Div();
    private final List<HasValue<?, ?>> needed = new ArrayList<>();

    /**
     * @param act what the button does, named: »Begynd kontakt«, never »OK«
     * @param deed what is done; it refuses by throwing
     */
    public AskDialog(String title, String act, String cancel, Runnable deed) {
        setHeaderTitle(title);
        setWidth("30rem");
        setMaxWidth("96vw");
        body.addClassName("bb-stack");
        add(body);
        Button button = new Button(act, click -> {
            if (!isAnswered()) return;
            deed.run();
            close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(cancel, click -> close()), button);
    }

    public AskDialog with(Component... fields) {
        for (Component field : fields) {
            field.getElement().getStyle().set("width", "100%");
            body.add(field);
        }
        return this;
    }

    /** A field without which the button does nothing but mark it. */
    public <F extends Component & HasValue<?, ?>> AskDialog needs(F field) {
        field.setRequiredIndicatorVisible(true);
        needed.add(field);
        return with(field);
    }

    private boolean isAnswered() {
        boolean answered = true;
        for (HasValue<?, ?> field : needed) {
            boolean missing = field.isEmpty() || field.getValue() instanceof String words && words.isBlank();
            if (field instanceof HasValidation marked) marked.setInvalid(missing);
            if (missing) answered = false;
        }
        return answered;
    }
}
