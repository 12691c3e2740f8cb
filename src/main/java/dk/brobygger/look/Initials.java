package dk.brobygger.look;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person as a disc with two letters; petrol for oneself. Decoration: the name stands beside it. */
public class Initials extends Span {

    public Initials(String name) {
        setText(letters(name));
        addClassName("bb-initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The disc of the person who looks. */
    public Initials me() {
        addClassName("me");
        return this;
    }

    /** 20 px, for rows. */
    public Initials small() {
        addClassName("s");
        return this;
    }

    /** 34 px, for cards of people. */
    public Initials large() {
        addClassName("l");
        return this;
    }

    /** »KV« for Karla Vestergård. */
    public static String letters(String name) {
        String[] words = Arrays.stream(name.trim().split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 0) {
            return "?";
        }
        if (words.length == 1) {
            return words[0].substring(0, Math.min(2, words[0].length())).toUpperCase(Locale.ROOT);
        }
        return Arrays.stream(new String[] {words[0], words[words.length - 1]})
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
