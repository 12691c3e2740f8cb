package dk.brobygger.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What somebody wrote: a note or a comment with its writer and its time. */
public class Said extends Div {

    /** @param when the time, and the writer's part if it is not obvious: »mentor, onsdag 11. nov. kl. 9.05« */
    public Said(String writer, String when, String text, boolean mine) {
        addClassName("bb-msg");
        Initials initials = new Initials(writer);
        if (mine) {
            initials.me();
        }
        Div who = new Div();
        who.addClassName("who");
        who.setText(writer + " ");
        who.add(new Span(when));
        add(initials, who, new Paragraph(text));
    }
}
