package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What a colour says. Colour never speaks alone: a word and a sign stand beside it. */
public enum Tone {
    ERROR,
    WARNING,
    PRIMARY,
    SUCCESS,
    SECONDARY,
    NEUTRAL,
    /** A badge that only has a border. */
    LINE;

    void on(Component component) {
        component.getElement().setAttribute("data-tone", id());
    }

    /** The name in the styles: {@code data-tone="warning"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
