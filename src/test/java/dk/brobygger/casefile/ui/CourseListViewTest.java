package dk.brobygger.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.EmptyState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class CourseListViewTest {

    static final CaseCard AMINA = CourseViewTest.aCourse(CaseStage.PLACEMENT, CourseViewTest.FIRST_DAY, false);

    CaseDesk cases = mock(CaseDesk.class);
    CourseListView view;

    @BeforeEach
    void openTheView() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CourseView.class);
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CourseListView.class);
        when(cases.visibleCases(any())).thenReturn(List.of(AMINA));
        view = new CourseListView(
                cases, Clock.fixed(Instant.parse("2026-11-18T09:00:00Z"), ZoneId.of("Europe/Copenhagen")));
        UI.getCurrent().add(view);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void the_list_shows_the_open_courses_that_one_may_open() {
        enter("courses");

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(text()).contains("1 forløb");
        _assertNone(EmptyState.class);
        assertThat(asked().openOnly()).isTrue();
    }

    @Test
    void the_filter_comes_from_the_address() {
        enter("courses?q=klit&kind=PLACEMENT_COURSE&stage=PLACEMENT&closed=1");

        assertThat(asked())
                .isEqualTo(
                        new CaseFilter(CaseKind.PLACEMENT_COURSE, CaseStage.PLACEMENT, false, null, null, "klit", 200));
        assertThat(_get(TextField.class).getValue()).isEqualTo("klit");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    void a_word_in_the_address_that_is_no_filter_is_passed_over() {
        enter("courses?kind=NONSENSE&stage=");

        assertThat(asked()).isEqualTo(new CaseFilter(null, null, true, null, null, "", 200));
    }

    @Test
    void what_one_types_is_searched_for() {
        enter("courses");

        _setValue(_get(TextField.class), "amina");

        assertThat(asked().text()).isEqualTo("amina");
    }

    @Test
    void an_empty_list_says_what_to_do() {
        when(cases.visibleCases(any())).thenReturn(List.of());

        enter("courses?q=findes%20ikke");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Ingen forløb passer", "Fjern et filter, eller søg på noget andet.");
        _assertNone(Grid.class);
    }

    @Test
    void a_list_that_is_cut_says_so() {
        when(cases.visibleCases(any())).thenReturn(Collections.nCopies(200, AMINA));

        enter("courses");

        assertThat(text()).contains("De seneste 200 forløb");
    }

    private CaseFilter asked() {
        var asked = ArgumentCaptor.forClass(CaseFilter.class);
        verify(cases, atLeastOnce()).visibleCases(asked.capture());
        return asked.getValue();
    }

    private String text() {
        return view.getElement().getTextRecursively();
    }

    private void enter(String address) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
    }
}
