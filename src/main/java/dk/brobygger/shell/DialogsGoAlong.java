package dk.brobygger.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Who goes to another page, as by Back, has left the question too; else it would stand over that page and hide it. */
@Component
class DialogsGoAlong implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> closeDialogsBeforeLeaving(opened.getUI()));
    }

    private static void closeDialogsBeforeLeaving(UI ui) {
        ui.addBeforeLeaveListener(leaving -> ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .forEach(Dialog::close));
    }
}
