package dk.brobygger.look;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A filter that is applied, with a cross that lets it go. */
public class Chip extends Span {

    private static final int ROOM = 48;

    public Chip(String words, Runnable removed) {
        addClassName("bb-chip");
        NativeButton cross = new NativeButton();
        cross.add(Sign.CLOSE.icon());
        cross.setAriaLabel(getTranslation("look.chip.remove", words));
        cross.addClickListener(click -> removed.run());
        setTitle(words);
        add(new Span(cut(words)), cross);
    }

    /** As many of the words as there is room for in a line that says more than them. */
    public static String cut(String words) {
        return words.codePointCount(0, words.length()) <= ROOM
                ? words
                : words.substring(0, words.offsetByCodePoints(0, ROOM - 1)) + "…";
    }
}
