package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What somebody wrote: a note or a comment with its writer and its time. */
public class Said extends Div {

    /** @param when the time, and the writer's part if it is not obvious: »mentor, onsdag 11. nov. kl. 9.05« */
    public Said(String writer, String when, String text, boolean mine) {
        this(writer, when, List.of(new Span(text)), mine);
    }

    /** @param words what was written, with the names that it turns to */
    public Said(String writer, String when, List<? extends Component> words, boolean mine) {
        addClassName("bb-msg");
        Initials initials = new Initials(writer);
        if (mine) {
            initials.me();
        }
        Div who = new Div();
        who.addClassName("who");
        who.setText(writer + " ");
        who.add(new Span(when));
        Paragraph paragraph = new Paragraph();
        words.forEach(paragraph::add);
        add(initials, who, paragraph);
    }

    /** The name of a colleague in what was written. */
    public static Span mention(String name) {
        Span mention = new Span("@" + name);
        mention.addClassName("bb-mention");
        return mention;
    }
}
