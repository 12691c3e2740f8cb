package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** How many tasks are chosen, also on pages that are out of sight, and what can be done with them. */
class SelectionBar extends Div {

    /** What is done with the choice. */
    interface Hands {

        void actOnChosen();

        void actOnAll();

        void chooseNone();
    }

    private final Span count = new Span();
    private final Button all = new Button();

    SelectionBar(Hands hands) {
        addClassName("bb-selection");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("inbox.bulk.bar"));
        count.getElement().setAttribute("role", "status");
        Button act = new Button(getTranslation("inbox.bulk.act"), click -> hands.actOnChosen());
        act.addThemeNames("primary", "small");
        all.addThemeNames("tertiary", "small");
        all.addClickListener(click -> hands.actOnAll());
        Button none = new Button(getTranslation("inbox.bulk.none"), click -> hands.chooseNone());
        none.addThemeNames("tertiary", "small");
        add(count, act, all, none);
        setVisible(false);
    }

    /** @param total how many the whole list holds, in words */
    void draw(Set<String> chosen, String total) {
        setVisible(!chosen.isEmpty());
        count.setText(getTranslation("inbox.bulk.chosen", String.valueOf(chosen.size())));
        all.setText(getTranslation("inbox.bulk.all", total));
    }
}
