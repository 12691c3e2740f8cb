package dk.brobygger.citizen.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentFacts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the consents of a course once for all of the slots that one request fills. */
@Component
class OfThisRequest {

    private final ConsentDesk desk;

    OfThisRequest(ConsentDesk desk) {
        this.desk = desk;
    }

    private record Read(CaseId caseId, List<ConsentFacts> consents) {}

    List<ConsentFacts> consents(CaseId caseId) {
        var request = VaadinRequest.getCurrent();
        if (request != null
                && request.getAttribute(Read.class.getName()) instanceof Read read
                && read.caseId().equals(caseId)) return read.consents();
        var read = new Read(caseId, desk.consentsOf(caseId));
        if (request != null) request.setAttribute(Read.class.getName(), read);
        return read.consents();
    }

    /** Something was changed: the next slot reads anew. */
    void forget() {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(Read.class.getName());
    }
}
