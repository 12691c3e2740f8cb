package dk.brobygger.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.deputy.AbsenceId;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.Notice;
import dk.brobygger.team.AwayDesk;
import dk.brobygger.team.TeamRejection;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.StepKey;
import dk.brobygger.workload.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AbsenceViewTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final UserId JONAS = new UserId("jonas");
    static final UserId KARLA = new UserId("karla");

    final AwayDesk desk = mock(AwayDesk.class);
    final IdentityDesk identity = mock(IdentityDesk.class);
    final CurrentUser user = mock(CurrentUser.class);
    final ZoneId here = ZoneId.of("Europe/Copenhagen");
    final Clock clock = Clock.fixed(TODAY.atTime(14, 2).atZone(here).toInstant(), here);

    @BeforeEach
    void open() {
        DanishWords.open();
        when(user.id()).thenReturn(JONAS);
        when(desk.mayBeSetByMe()).thenReturn(List.of(member(JONAS, "Jonas Ravnholt")));
        when(desk.deputiesFor(JONAS, Role.JOBKONSULENT)).thenReturn(List.of(member(KARLA, "Karla Vestergård")));
        when(desk.awayToday()).thenReturn(Map.of(KARLA, LocalDate.of(2026, 11, 19)));
        when(identity.nameOf(KARLA)).thenReturn("Karla Vestergård");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_deputy_who_is_away_says_until_when() {
        show();

        assertThat(deputy().getItemLabelGenerator().apply(member(KARLA, "Karla Vestergård")))
                .isEqualTo("Karla Vestergård, fraværende til og med 19. nov.");
    }

    @Test
    void the_absence_is_set_with_a_deputy_for_the_role() {
        show();

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Sidste dag")), LocalDate.of(2026, 12, 3));
        _setValue(deputy(), member(KARLA, "Karla Vestergård"));
        _click(_get(Button.class, spec -> spec.withText("Gem fravær")));

        verify(desk)
                .away(
                        JONAS,
                        TODAY,
                        LocalDate.of(2026, 12, 3),
                        AbsenceKind.AWAY,
                        NewWork.DEPUTY,
                        Map.of(Role.JOBKONSULENT, KARLA));
    }

    @Test
    void open_tasks_go_to_the_group_when_one_wants_it_so() {
        var task = new WorkItem(
                "t1",
                "Ring til mentor",
                new StepKey("placement-period", "Task_Call"),
                new CaseId(UUID.randomUUID()),
                "2026-000001",
                "Amina R.",
                Set.of("jobkonsulent"),
                false,
                clock.instant(),
                Urgency.SOON,
                JONAS,
                null,
                null);
        when(user.roles()).thenReturn(Set.of(Role.JOBKONSULENT));
        when(desk.openTasks(JONAS)).thenReturn(List.of(task));
        show();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Sidste dag")), LocalDate.of(2026, 12, 3));
        _setValue(deputy(), member(KARLA, "Karla Vestergård"));
        _setValue(openWork(), AbsenceView.OpenWork.GROUP);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("går til gruppen, så snart du gemmer");

        _click(_get(Button.class, spec -> spec.withText("Gem fravær")));

        verify(desk, timeout(5000)).giveBack(JONAS, task, "Fravær til og med 3. dec.");
    }

    @Test
    void who_has_no_deputy_is_told_what_happens_before_he_saves() {
        show();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Sidste dag")), LocalDate.of(2026, 12, 3));

        assertThat(shown())
                .contains("Der er ingen stedfortræder.")
                .contains("Åbne opgaver bliver hos den, der er væk, og ingen tager sig af dem imens.")
                .contains("Nye opgaver venter også");
        _setValue(openWork(), AbsenceView.OpenWork.GROUP);
        _setValue(newWork(), NewWork.GROUP);
        assertThat(shown())
                .contains("Alle åbne opgaver går til gruppen, så snart du gemmer.")
                .contains("Nye opgaver går til hele gruppen.");
        assertThat(newWork().getItemLabelGenerator().apply(NewWork.DEPUTY)).isEqualTo("De venter på den, der er væk");

        _click(_get(Button.class, spec -> spec.withText("Gem fravær uden stedfortræder")));

        verify(desk).away(JONAS, TODAY, LocalDate.of(2026, 12, 3), AbsenceKind.AWAY, NewWork.GROUP, Map.of());
    }

    @Test
    void the_warning_goes_when_a_deputy_is_chosen() {
        show();

        _setValue(deputy(), member(KARLA, "Karla Vestergård"));

        assertThat(shown()).doesNotContain("ingen stedfortræder").contains("Stedfortræderen ser dem fra første dag");
        assertThat(newWork().getItemLabelGenerator().apply(NewWork.DEPUTY))
                .isEqualTo("Stedfortræderen ser og løser dem");
    }

    @Test
    void a_role_without_a_deputy_beside_one_with_is_named() {
        var both = new StaffMember(
                JONAS,
                "Jonas Ravnholt",
                new TeamId("nord"),
                "Team Nord",
                Set.of(Role.JOBKONSULENT, Role.SAGSBEHANDLER));
        when(desk.mayBeSetByMe()).thenReturn(List.of(both));
        show();

        _setValue(deputy(), member(KARLA, "Karla Vestergård"));

        assertThat(shown()).contains("Ingen er stedfortræder som Sagsbehandler. Det arbejde venter");
    }

    @Test
    void an_absence_without_a_deputy_says_so_in_the_list() {
        var plan = new AbsencePlan(JONAS, null, TODAY, LocalDate.of(2026, 12, 3), null, AbsenceKind.AWAY);
        when(desk.of(JONAS)).thenReturn(List.of(new StaffAbsenceFacts(new AbsenceId(UUID.randomUUID()), plan, JONAS)));
        show();
        _setValue(deputy(), member(KARLA, "Karla Vestergård"));

        assertThat(shown()).contains("Ingen stedfortræder");
    }

    @Test
    void a_refusal_says_what_to_do_and_keeps_every_word() {
        doThrow(rejection()).when(desk).away(any(), any(), any(), any(), any(), any());
        show();
        _setValue(deputy(), member(KARLA, "Karla Vestergård"));

        _click(_get(Button.class, spec -> spec.withText("Gem fravær")));

        assertThat(_get(
                                Notice.class,
                                spec -> spec.withPredicate(notice ->
                                        notice.getElement().getTextRecursively().contains("ikke gemt")))
                        .getElement()
                        .getTextRecursively())
                .contains(I18NProvider.translate("team.rejection.NOT_YOUR_TEAM"));
    }

    @Test
    void ones_absences_stand_beside_with_a_way_to_end_them() {
        var plan = new AbsencePlan(
                JONAS, Role.JOBKONSULENT, TODAY.minusDays(1), LocalDate.of(2026, 12, 3), KARLA, AbsenceKind.AWAY);
        var id = new AbsenceId(UUID.randomUUID());
        when(desk.of(JONAS)).thenReturn(List.of(new StaffAbsenceFacts(id, plan, JONAS)));
        show();

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Fraværende 16. nov. – 3. dec.")
                .contains("Stedfortræder: Karla Vestergård (Jobkonsulent)");
        _click(_get(Button.class, spec -> spec.withText("Afslut nu")));

        verify(desk).back(id);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<AbsenceView.OpenWork> openWork() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Åbne opgaver"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<NewWork> newWork() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Nye opgaver imens"));
    }

    private static String shown() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<StaffMember> deputy() {
        return _get(ComboBox.class, spec -> spec.withLabel("Stedfortræder som Jobkonsulent"));
    }

    private void show() {
        var view = new AbsenceView(desk, identity, user, clock);
        UI.getCurrent().add(view);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("absence"));
        view.beforeEnter(event);
    }

    private static TeamRejection rejection() {
        var refused = mock(TeamRejection.class);
        when(refused.messageKey()).thenReturn("team.rejection.NOT_YOUR_TEAM");
        when(refused.args()).thenReturn(new Object[0]);
        return refused;
    }

    private static StaffMember member(UserId id, String name) {
        return new StaffMember(id, name, new TeamId("nord"), "Team Nord", Set.of(Role.JOBKONSULENT));
    }
}
