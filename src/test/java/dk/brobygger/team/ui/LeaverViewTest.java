package dk.brobygger.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.team.LeaverDesk;
import dk.brobygger.team.LeaverItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaverViewTest {

    static final UserId JONAS = new UserId("jonas");
    static final UserId KARLA = new UserId("karla");

    final LeaverDesk desk = mock(LeaverDesk.class);
    final CurrentUser user = mock(CurrentUser.class);
    final LeaverItem task = new LeaverItem(
            LeaverItem.Kind.TASK,
            "t1",
            "Hold opfølgning",
            false,
            "Amina R.",
            KARLA,
            "team.choice.LEAST_WORK",
            List.of("Karla Vestergård", 90, 1200),
            "t1");

    @BeforeEach
    void open() {
        DanishWords.open();
        when(user.id()).thenReturn(new UserId("signe"));
        when(user.roles()).thenReturn(Set.of(Role.LEDER));
        when(desk.mayLeave()).thenReturn(List.of(member(JONAS, "Jonas Ravnholt"), member(KARLA, "Karla Vestergård")));
        when(desk.plan(JONAS, null)).thenReturn(List.of(task));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void everything_on_the_account_is_counted() {
        assertThat(show("leaver?who=jonas").getElement().getTextRecursively())
                .contains("1 opgave. Planlagte opfølgninger følger sagen.");
    }

    @Test
    void nothing_is_handed_over_without_a_reason() {
        show("leaver?who=jonas");

        _click(_get(Button.class, spec -> spec.withText("Overdrag")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        verify(desk, never()).handOver(any(), any(), any());
    }

    @Test
    void everything_is_handed_over_one_by_one() {
        show("leaver?who=jonas");

        _setValue(_get(TextArea.class), "Nyt job");
        _click(_get(Button.class, spec -> spec.withText("Overdrag")));

        verify(desk, timeout(5000)).handOver(JONAS, task, "Nyt job");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void pressing_before_somebody_is_chosen_says_what_is_missing() {
        show("leaver");

        _click(_get(Button.class, spec -> spec.withText("Overdrag")));

        ComboBox<StaffMember> who = _get(ComboBox.class, spec -> spec.withLabel("Hvem holder op?"));
        assertThat(who.isInvalid()).isTrue();
        assertThat(who.getErrorMessage()).isEqualTo("Vælg, hvem der holder op.");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        verify(desk, never()).plan(any(), any());
        verify(desk, never()).handOver(any(), any(), any());
    }

    private LeaverView show(String address) {
        var view = new LeaverView(desk, user);
        UI.getCurrent().add(view);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
        return view;
    }

    private static StaffMember member(UserId id, String name) {
        return new StaffMember(id, name, new TeamId("nord"), "Team Nord", Set.of(Role.JOBKONSULENT));
    }
}
