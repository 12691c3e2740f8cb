package dk.brobygger.slots;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** A page changed what the menu counts; the frame asks its {@link MenuCount}s again. */
public class CountsChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private CountsChanged(UI ui) {
        super(ui, false);
    }

    /** Tells the frame of the current page. */
    public static void tell() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new CountsChanged(ui));
    }
}
