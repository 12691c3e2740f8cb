package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** The next task at the foot of a phone, where the thumb is. */
class Thumb extends Div {

    Thumb(Runnable next) {
        Button button = new Button(getTranslation("inbox.next"), click -> next.run());
        button.addThemeNames("primary");
        add(button);
        addClassName("bb-thumb");
    }
}
