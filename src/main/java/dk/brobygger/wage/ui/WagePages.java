package dk.brobygger.wage.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.wage.EmploymentFacts;
import dk.brobygger.wage.NegotiationFacts;
import dk.brobygger.wage.PaidHoursFacts;
import dk.brobygger.wage.WageDesk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the wage side of a course once for all slots of a page; the request holds it, so it is no older than that. */
@Component
class WagePages {

    private final WageDesk desk;

    WagePages(WageDesk desk) {
        this.desk = desk;
    }

    record Wages(
            List<NegotiationFacts> negotiations,
            List<PaidHoursFacts> paidHours,
            Optional<EmploymentFacts> employment) {}

    Wages of(String caseId) {
        var request = VaadinRequest.getCurrent();
        if (request == null) return read(caseId);
        var name = WagePages.class.getName() + "." + caseId;
        if (request.getAttribute(name) instanceof Wages kept) return kept;
        var read = read(caseId);
        request.setAttribute(name, read);
        return read;
    }

    private Wages read(String caseId) {
        var id = CaseId.parse(caseId);
        return new Wages(desk.negotiations(id), desk.paidHours(id), desk.employment(id));
    }
}
