package dk.brobygger.aftercare.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.aftercare.AftercareFacts;
import dk.brobygger.casefile.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads efterværn once for all slots of a page; the request holds it, so it is no older than that. */
@Component
class AftercarePages {

    private final AftercareDesk desk;

    AftercarePages(AftercareDesk desk) {
        this.desk = desk;
    }

    private record Kept(Optional<AftercareFacts> aftercare) {}

    Optional<AftercareFacts> of(String caseId) {
        var request = VaadinRequest.getCurrent();
        if (request == null) return desk.aftercare(CaseId.parse(caseId));
        if (request.getAttribute(name(caseId)) instanceof Kept kept) return kept.aftercare();
        var read = desk.aftercare(CaseId.parse(caseId));
        request.setAttribute(name(caseId), new Kept(read));
        return read;
    }

    /** Something has changed: the next one who asks sees it anew. */
    void forget(String caseId) {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(name(caseId));
    }

    private static String name(String caseId) {
        return AftercarePages.class.getName() + "." + caseId;
    }
}
