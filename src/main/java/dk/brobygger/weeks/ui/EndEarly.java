package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Afbryd praktikken, for a reason of the candidate or the municipality. */
@Component
class EndEarly extends PlacementAction {

    private final PlacementDesk desk;

    EndEarly(Pictures pictures, PlacementDesk desk, CurrentUser user) {
        super(pictures, user, 220, "endEarly");
        this.desk = desk;
    }

    @Override
    Report report(CaseId caseId) {
        var reason = new Select<EndReason>();
        reason.setLabel(translate("placement.field.endReason"));
        reason.setItems(EndReason.CANDIDATE_STOPPED, EndReason.ILLNESS, EndReason.MUNICIPALITY);
        reason.setItemLabelGenerator(one -> one == null ? "" : translate("placement.endReason." + one));
        reason.setWidthFull();
        return new Report(
                List.of(reason), () -> reason.getValue() != null, () -> desk.endEarly(caseId, reason.getValue()));
    }
}
