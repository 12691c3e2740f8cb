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
import java.util.Optional;
import java.util.function.Function;

/** Asks a few things, then acts. It stays open, with every word, when the act is refused. */
public class AskDialog extends Dialog {

    private final Div body = new Div();
    private final List<HasValue<?, ?>> needed = new ArrayList<>();
    private final Div refusal = new Div();
    private transient Function<RuntimeException, Optional<String>> words = refused -> Optional.empty();

    /**
     * @param act what the button does, named: »Begynd kontakt«, never »OK«
     * @param deed what is done; it refuses by throwing
     */
    public AskDialog(String title, String act, String cancel, Runnable deed) {
        setHeaderTitle(title);
        setWidth("30rem");
        setMaxWidth("96vw");
        body.addClassName("bb-stack");
        refusal.getElement().setAttribute("role", "alert");
        refusal.getStyle().set("margin-top", "12px");
        add(body, refusal);
        Button button = new Button(act, click -> {
            refusal.removeAll();
            if (isAnswered() && isDone(deed)) close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(cancel, click -> close()), button);
    }

    /**
     * Says in the dialog why the act is refused.
     *
     * @param sentences the sentence for what was thrown; empty for what is not the dialog's to say
     */
    public AskDialog saying(Function<RuntimeException, Optional<String>> sentences) {
        words = sentences;
        return this;
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

    private boolean isDone(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException refused) {
            String sentence = words.apply(refused).orElseThrow(() -> refused);
            refusal.add(new Notice(Sign.CRITICAL, Tone.ERROR, "", sentence));
            return false;
        }
    }

    private boolean isAnswered() {
        boolean answered = true;
        for (HasValue<?, ?> field : needed) {
            boolean missing = field.isEmpty() || field.getValue() instanceof String words && words.isBlank();
            if (field instanceof HasValidation marked) {
                if (missing) marked.setErrorMessage(getTranslation("look.ask.needed"));
                marked.setInvalid(missing);
            }
            if (missing) answered = false;
        }
        return answered;
    }
}
