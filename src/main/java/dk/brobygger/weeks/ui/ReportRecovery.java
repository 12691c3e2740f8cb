package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.weeks.PlacementPicture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meld rask: the candidate is back. */
@Component
class ReportRecovery extends PlacementAction {

    private final Pictures pictures;
    private final AbsenceDesk absences;
    private final Clock clock;

    ReportRecovery(Pictures pictures, AbsenceDesk absences, CurrentUser user, Clock clock) {
        super(pictures, user, 140, "recovery");
        this.pictures = pictures;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public boolean offeredFor(String caseId) {
        return super.offeredFor(caseId)
                && pictures.of(caseId).filter(PlacementPicture::ill).isPresent();
    }

    @Override
    Report report(CaseId caseId) {
        var day = new DatePicker(translate("placement.field.backOn"), LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        day.setRequiredIndicatorVisible(true);
        return new Report(List.of(day), () -> day.getValue() != null, () -> absences.recover(caseId, day.getValue()));
    }
}
