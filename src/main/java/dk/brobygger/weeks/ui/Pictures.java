package dk.brobygger.weeks.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.weeks.PictureDesk;
import dk.brobygger.weeks.PlacementPicture;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the picture of a placement for as long as one page is made, since each of its slots asks for it. */
@Component
class Pictures {

    private final PictureDesk desk;

    Pictures(PictureDesk desk) {
        this.desk = desk;
    }

    /** The request holds it, so it is never older than the page. */
    private record Kept(Optional<PlacementPicture> picture) {}

    Optional<PlacementPicture> of(String caseId) {
        var request = VaadinRequest.getCurrent();
        if (request == null) return desk.picture(CaseId.parse(caseId));
        if (request.getAttribute(name(caseId)) instanceof Kept kept) return kept.picture();
        var drawn = desk.picture(CaseId.parse(caseId));
        request.setAttribute(name(caseId), new Kept(drawn));
        return drawn;
    }

    /** Something has changed: the next one who asks sees it anew. */
    void forget(String caseId) {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(name(caseId));
    }

    private static String name(String caseId) {
        return Pictures.class.getName() + "." + caseId;
    }
}
