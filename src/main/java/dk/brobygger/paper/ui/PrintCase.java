package dk.brobygger.paper.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import dk.brobygger.paper.PaperDesk;
import dk.brobygger.slots.CourseAction;
import org.springframework.stereotype.Component;

/** »Hent som PDF« on the course page. */
@Component
class PrintCase implements CourseAction {

    private final PaperDesk desk;

    PrintCase(PaperDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String label() {
        return UI.getCurrent().getTranslation("paper.fetch");
    }

    @Override
    public boolean offeredFor(String caseId) {
        return true;
    }

    /** The browser fetches it with the session that it has; the page stays where it is. */
    @Override
    public void open(String caseId) {
        var ui = UI.getCurrent();
        if (!desk.mayPrintNow()) {
            Notification.show(ui.getTranslation("paper.tooMany"));
            return;
        }
        ui.getPage()
                .executeJs(
                        "const a = document.createElement('a'); a.href = $0; a.download = ''; a.click();",
                        "api/cases/" + caseId + "/pdf?lang=" + ui.getLocale().getLanguage());
    }
}
