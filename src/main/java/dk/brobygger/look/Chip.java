package dk.brobygger.look;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A filter that is applied, with a cross that lets it go. */
public class Chip extends Span {

    public Chip(String words, Runnable removed) {
        addClassName("bb-chip");
        NativeButton cross = new NativeButton();
        cross.add(Sign.CLOSE.icon());
        cross.setAriaLabel(getTranslation("look.chip.remove", words));
        cross.addClickListener(click -> removed.run());
        add(new Span(words), cross);
    }
}
