package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.html.Span;

/** What is filtered by, and how much of it is applied. */
class FilterLabel extends Span {

    private final Span number = new Span();

    FilterLabel(String key) {
        addClassName("label");
        number.addClassName("n");
        number.setVisible(false);
        add(new Span(getTranslation(key)), number);
    }

    void applied(int many) {
        number.setVisible(many > 0);
        number.setText(String.valueOf(many));
    }
}
