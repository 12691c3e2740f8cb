package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;

/** Menu items with a tick, in menus that are made when they are opened. */
final class Ticks {

    private Ticks() {}

    static void add(HasMenuItems menu, Component words, boolean on, Runnable act) {
        MenuItem item = menu.addItem(words, click -> act.run());
        item.setCheckable(true);
        item.setChecked(on);
    }
}
