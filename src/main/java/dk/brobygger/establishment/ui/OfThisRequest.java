package dk.brobygger.establishment.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the establishment of a course once for all of the slots that one request fills. */
@Component("establishmentOfThisRequest")
class OfThisRequest {

    private final EstablishmentDesk desk;

    OfThisRequest(EstablishmentDesk desk) {
        this.desk = desk;
    }

    private record Read(CaseId caseId, Optional<EstablishmentView> latest) {}

    Optional<EstablishmentView> latest(CaseId caseId) {
        var request = VaadinRequest.getCurrent();
        if (request != null
                && request.getAttribute(Read.class.getName()) instanceof Read read
                && read.caseId().equals(caseId)) return read.latest();
        var read = new Read(caseId, desk.latest(caseId));
        if (request != null) request.setAttribute(Read.class.getName(), read);
        return read.latest();
    }

    /** Something was changed: the next slot reads anew. */
    void forget() {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(Read.class.getName());
    }
}
