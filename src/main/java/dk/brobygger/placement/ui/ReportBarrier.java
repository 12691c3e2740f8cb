package dk.brobygger.placement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.placement.Barrier;
import dk.brobygger.placement.ParallelEffortDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meld barriere: a parallel effort begins, unseen by the company. */
@Component
class ReportBarrier extends PlacementAction {

    private final ParallelEffortDesk efforts;

    ReportBarrier(Pictures pictures, ParallelEffortDesk efforts, CurrentUser user) {
        super(pictures, user, 150, "barrier");
        this.efforts = efforts;
    }

    @Override
    Report report(CaseId caseId) {
        var barrier = new Select<Barrier>();
        barrier.setLabel(translate("placement.field.barrier"));
        barrier.setItems(Barrier.values());
        barrier.setItemLabelGenerator(one -> one == null ? "" : translate("placement.barrier." + one));
        barrier.setWidthFull();
        return new Report(
                List.of(barrier), () -> barrier.getValue() != null, () -> efforts.report(caseId, barrier.getValue()));
    }
}
