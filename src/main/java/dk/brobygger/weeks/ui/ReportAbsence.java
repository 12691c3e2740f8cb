package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registrér fravær: ill, or stayed away. */
@Component
class ReportAbsence extends PlacementAction {

    private final AbsenceDesk absences;
    private final Clock clock;

    ReportAbsence(Pictures pictures, AbsenceDesk absences, CurrentUser user, Clock clock) {
        super(pictures, user, 110, "absence");
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    Report report(CaseId caseId) {
        var kind = new RadioButtonGroup<Boolean>(translate("placement.field.absenceKind"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(ill -> translate(ill ? "placement.field.ill" : "placement.field.stayedAway"));
        kind.setValue(true);
        var day = new DatePicker(translate("placement.field.absenceSince"), LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        day.setRequiredIndicatorVisible(true);
        var until = new DatePicker(translate("placement.field.expectedUntil"));
        kind.addValueChangeListener(chosen -> until.setVisible(chosen.getValue()));
        return new Report(List.of(kind, day, until), () -> day.getValue() != null, () -> {
            if (kind.getValue()) absences.reportIllness(caseId, day.getValue(), until.getValue());
            else absences.reportAbsence(caseId, day.getValue());
        });
    }
}
