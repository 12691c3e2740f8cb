package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The page shows another list without being navigated to; the menu marks where one is. */
class ListShown extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final String query;

    private ListShown(UI ui, String query) {
        super(ui, false);
        this.query = query;
    }

    /** @param query what the address says of the list */
    static void tell(String query) {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new ListShown(ui, query));
    }

    String query() {
        return query;
    }
}
