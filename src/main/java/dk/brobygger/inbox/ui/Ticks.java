package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;

/** Menu items with a tick. */
final class Ticks {

    private Ticks() {}

    /**
     * Adds one. The browser sets the tick in the answer to the click; only then is it safe to act, since acting draws the
     * menu anew.
     */
    static void add(SubMenu menu, Component words, boolean on, Runnable act) {
        MenuItem item = menu.addItem(
                words, click -> words.getElement().executeJs("return true").then(ticked -> act.run()));
        item.setCheckable(true);
        item.setChecked(on);
    }
}
