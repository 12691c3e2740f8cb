package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.Barrier;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.incident.BarrierDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meld barriere: a parallel effort begins, unseen by the company. */
@Component
class ReportBarrier extends PlacementAction {

    private final BarrierDesk barriers;

    ReportBarrier(Pictures pictures, BarrierDesk barriers, CurrentUser user) {
        super(pictures, user, 150, "barrier");
        this.barriers = barriers;
    }

    @Override
    Report report(CaseId caseId) {
        var barrier = new Select<Barrier>();
        barrier.setLabel(translate("placement.field.barrier"));
        barrier.setItems(Barrier.values());
        barrier.setItemLabelGenerator(one -> one == null ? "" : translate("placement.barrier." + one));
        barrier.setWidthFull();
        return new Report(
                List.of(barrier), () -> barrier.getValue() != null, () -> barriers.report(caseId, barrier.getValue()));
    }
}
