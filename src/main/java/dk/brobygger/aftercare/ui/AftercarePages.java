package dk.brobygger.aftercare.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.aftercare.AftercareFacts;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads efterværn once for all slots of a page; the request holds it, so it is no older than that. */
@Component
class AftercarePages {

    /** Efterværn runs from the employment on: in these stages nobody needs to ask. */
    private static final Set<CaseStage> BEFORE =
            EnumSet.of(CaseStage.MATCHING, CaseStage.ESTABLISHMENT, CaseStage.PLACEMENT);

    private final AftercareDesk desk;
    private final CaseDesk cases;

    AftercarePages(AftercareDesk desk, CaseDesk cases) {
        this.desk = desk;
        this.cases = cases;
    }

    boolean isRunning(String caseId) {
        return !BEFORE.contains(cases.card(CaseId.parse(caseId)).stage())
                && of(caseId).filter(AftercareFacts::isRunning).isPresent();
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
