package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.incident.IncidentDesk;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Meld målgruppeskift: the law is asked anew. */
@Component
class ReportTargetGroup extends PlacementAction {

    private final IncidentDesk incidents;

    ReportTargetGroup(Pictures pictures, IncidentDesk incidents, CurrentUser user) {
        super(pictures, user, 200, "targetGroup");
        this.incidents = incidents;
    }

    @Override
    Report report(CaseId caseId) {
        var group = new Select<String>();
        group.setLabel(translate("placement.field.targetGroup"));
        group.setItems(IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).toList());
        var jobReady = new Checkbox(translate("placement.field.jobReady"));
        return new Report(
                List.of(group, jobReady),
                () -> group.getValue() != null,
                () -> incidents.targetGroupChanged(caseId, group.getValue(), jobReady.getValue()));
    }
}
