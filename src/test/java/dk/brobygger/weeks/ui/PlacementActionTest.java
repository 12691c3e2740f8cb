package dk.brobygger.weeks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.look.DanishWords;
import dk.brobygger.placement.PlacementFacts;
import dk.brobygger.placement.PlacementStatus;
import dk.brobygger.weeks.PlacementPicture;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacementActionTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    final CaseId placement = new CaseId(UUID.randomUUID());
    final Clock clock = Clock.fixed(
            TODAY.atTime(14, 2).atZone(ZoneId.of("Europe/Copenhagen")).toInstant(), ZoneId.of("Europe/Copenhagen"));
    final Pictures pictures = mock(Pictures.class);
    final CurrentUser user = mock(CurrentUser.class);
    final AbsenceDesk absences = mock(AbsenceDesk.class);
    final IncidentDesk incidents = mock(IncidentDesk.class);

    @BeforeEach
    void openABrowser() {
        DanishWords.open();
        is(Role.JOBKONSULENT);
        stands(PlacementStatus.RUNNING, false);
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
    }

    @Test
    void illness_is_reported_from_a_day_with_the_expected_return() {
        new ReportAbsence(pictures, absences, user, clock).open(placement.toString());
        _get(DatePicker.class, spec -> spec.withLabel("Forventes tilbage efter"))
                .setValue(TODAY.plusDays(3));

        _click(_get(Button.class, spec -> spec.withText("Registrér fravær")));

        verify(absences).reportIllness(placement, TODAY, TODAY.plusDays(3));
        _assertNone(Dialog.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void staying_away_asks_for_no_return() {
        new ReportAbsence(pictures, absences, user, clock).open(placement.toString());
        _get(RadioButtonGroup.class).setValue(false);
        _assertNone(DatePicker.class, spec -> spec.withLabel("Forventes tilbage efter"));

        _click(_get(Button.class, spec -> spec.withText("Registrér fravær")));

        verify(absences).reportAbsence(placement, TODAY);
    }

    @Test
    void a_refusal_stands_in_the_dialog_and_nothing_is_lost() {
        doThrow(new Refused()).when(incidents).urgentHelp(any(), any());
        new AskForUrgentHelp(pictures, incidents, user).open(placement.toString());
        _get(TextArea.class).setValue("Kandidaten er gået hjem.");

        _click(_get(Button.class, spec -> spec.withText("Bed om hjælp")));

        assertThat(_get(Span.class, spec -> spec.withClasses("bb-refusal")).getText())
                .startsWith("Praktikken er slut");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Kandidaten er gået hjem.");
    }

    @Test
    void what_is_needed_must_be_there() {
        new AskForUrgentHelp(pictures, incidents, user).open(placement.toString());

        _click(_get(Button.class, spec -> spec.withText("Bed om hjælp")));

        verifyNoInteractions(incidents);
    }

    @Test
    void it_is_offered_to_caseworkers_while_there_are_weeks() {
        var action = new ReportAbsence(pictures, absences, user, clock);
        assertThat(action.offeredFor(placement.toString())).isTrue();

        is(Role.REVISOR);
        assertThat(action.offeredFor(placement.toString())).isFalse();

        is(Role.JOBKONSULENT);
        stands(PlacementStatus.COMPLETED, false);
        assertThat(action.offeredFor(placement.toString())).isFalse();
    }

    @Test
    void a_company_consultant_reports_what_companies_tell() {
        is(Role.VIRKSOMHEDSKONSULENT);

        assertThat(new AskForUrgentHelp(pictures, incidents, user).offeredFor(placement.toString()))
                .isTrue();
        assertThat(new ReportAbsence(pictures, absences, user, clock).offeredFor(placement.toString()))
                .isFalse();
    }

    @Test
    void a_return_is_offered_only_while_somebody_is_ill() {
        var action = new ReportRecovery(pictures, absences, user, clock);
        assertThat(action.offeredFor(placement.toString())).isFalse();

        stands(PlacementStatus.RUNNING, true);

        assertThat(action.offeredFor(placement.toString())).isTrue();
    }

    private void is(Role role) {
        when(user.roles()).thenReturn(Set.of(role));
        when(user.has(any())).thenAnswer(asked -> asked.getArgument(0) == role);
    }

    private void stands(PlacementStatus status, boolean ill) {
        var facts = new PlacementFacts(
                placement,
                TODAY.minusWeeks(8),
                TODAY.plusWeeks(5),
                13,
                List.of("Rengøring"),
                BigDecimal.TEN,
                status,
                9);
        when(pictures.of(any()))
                .thenReturn(Optional.of(new PlacementPicture(
                        facts, "Preben Høgsted", ill, List.of(), List.of(), List.of(), List.of())));
    }

    /** The placement has ended in the meantime. */
    private static class Refused extends Rejection {

        Refused() {
            super("placement.rejection.ALREADY_ENDED");
        }
    }
}
