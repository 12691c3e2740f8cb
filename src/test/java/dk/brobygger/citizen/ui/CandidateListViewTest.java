package dk.brobygger.citizen.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.citizen.CandidateRow;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.DanishWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidateListViewTest {

    static final CitizenId AMINA = CitizenId.parse("0193a000-0000-7000-8000-00000000000b");

    CitizenDesk desk = mock(CitizenDesk.class);
    CurrentUser user = mock(CurrentUser.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CandidateView.class);
        when(desk.count(anyString(), anyString())).thenReturn(1L);
        when(desk.find(anyString(), anyString(), anyInt(), anyInt()))
                .thenReturn(List.of(new CandidateRow(AMINA, "Beskyttet kandidat 000b", "3", false, true, null)));
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_protected_candidate_stands_in_the_list_without_name_and_town() {
        enter(Map.of());

        var grid = (Grid<CandidateRow>) _get(Grid.class);
        assertThat(GridKt._getCellComponent(grid, 0, "name").getElement().getTextRecursively())
                .contains("Beskyttet kandidat 000b", "Beskyttet");
        assertThat(GridKt._getFormattedRow(grid, 0).toString()).doesNotContain("Thisted");
    }

    @Test
    void the_search_is_in_the_address_and_asked_of_the_desk() {
        enter(Map.of("q", "Ami", "group", "3"));

        verify(desk).count("Ami", "3");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Navn, by eller et helt CPR-nummer"))
                        .getValue())
                .isEqualTo("Ami");
    }

    @Test
    void a_cpr_number_finds_its_candidate_and_is_never_searched_as_words() {
        when(desk.withCpr("010190-1234")).thenReturn(Optional.empty());
        enter(Map.of());

        _setValue(_get(TextField.class), "010190-1234");

        verify(desk).withCpr("010190-1234");
        verify(desk, never()).count(eq("010190-1234"), any());
        NotificationsKt.expectNotifications("Der er ingen kandidat med det CPR-nummer.");
    }

    @Test
    void only_who_may_register_is_offered_to() {
        enter(Map.of());
        _assertNone(Button.class, spec -> spec.withText("Ny kandidat"));

        when(user.has(Role.JOBKONSULENT)).thenReturn(true);
        enter(Map.of());
        _assertOne(Button.class, spec -> spec.withText("Ny kandidat"));
    }

    private void enter(Map<String, String> query) {
        UI.getCurrent().removeAll();
        var view = new CandidateListView(desk, user);
        UI.getCurrent().add(view);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("candidates", QueryParameters.simple(query)));
        view.beforeEnter(event);
    }
}
