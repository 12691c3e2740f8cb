package dk.brobygger.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DanishWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.look.Status;
import dk.brobygger.look.WeekAxis;
import dk.brobygger.look.WeekList;
import dk.brobygger.look.WeekTable;
import dk.brobygger.slots.CourseAction;
import dk.brobygger.slots.CourseBadge;
import dk.brobygger.slots.CourseFact;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;

class CourseViewTest {

    static final CaseId ID = CaseId.parse("0193a000-0000-7000-8000-00000000000c");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 21);

    CaseDesk cases = mock(CaseDesk.class);
    IdentityDesk identity = mock(IdentityDesk.class);
    List<CourseBadge> badges = new ArrayList<>();
    List<CourseLane> lanes = new ArrayList<>();
    List<CourseSection> sections = new ArrayList<>();
    List<CourseAction> actions = new ArrayList<>();
    CourseView view;

    @BeforeEach
    void openTheView() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CourseListView.class);
        when(cases.atOnce(any())).thenAnswer(CourseViewTest::read);
        when(cases.responsible(any(), any())).thenReturn(Optional.empty());
        var clock = Clock.fixed(Instant.parse("2026-11-18T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        var slots = new CourseSlots(
                Beans.of(badges),
                Beans.of(List.<CourseFact>of()),
                Beans.of(lanes),
                Beans.of(sections),
                Beans.of(actions));
        view = new CourseView(cases, identity, clock, slots);
        UI.getCurrent().add(view);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void a_course_says_whose_it_is_where_it_stands_and_who_handles_it() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, false));
        when(cases.responsible(ID, Role.JOBKONSULENT)).thenReturn(Optional.of(new UserId("karla")));
        when(identity.nameOf(new UserId("karla"))).thenReturn("Karla Vestergård");
        badges.add(badge("Rengøring: lønforhandling startet"));

        enter(ID.toString());

        assertThat(_get(H1.class).getText()).isEqualTo("Amina R. hos Klitrosen Service");
        assertThat(view.getPageTitle()).isEqualTo("Amina R. hos Klitrosen Service");
        assertThat(text())
                .contains("Praktik, uge 9 af 13")
                .contains("Rengøring: lønforhandling startet")
                .contains("Karla Vestergård");
    }

    @Test
    void that_a_protected_persons_case_was_opened_is_written_down_and_of_another_nothing() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, false));
        enter(ID.toString());
        verify(cases, never()).seen(any());

        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, true));
        enter(ID.toString());

        verify(cases).seen(ID);
    }

    @Test
    void sections_that_have_nothing_to_say_are_left_out() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.MATCHING, null, false));
        sections.add(section("Næste skridt", true, false));
        sections.add(section("Efterværn", false, false));

        enter(ID.toString());

        assertThat(_find(Card.class)).hasSize(1);
        assertThat(text()).contains("Næste skridt").doesNotContain("Efterværn");
    }

    @Test
    void a_course_without_weeks_has_no_axis() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.MATCHING, null, false));

        enter(ID.toString());

        _assertNone(WeekAxis.class);
        assertThat(text()).doesNotContain("uger");
    }

    @Test
    void what_lies_far_down_is_read_when_the_page_already_stands() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, false));
        var notes = section("Notater", true, true);
        var nothing = section("Match", false, true);
        sections.addAll(List.of(notes, nothing));

        enter(ID.toString());
        verify(notes, never()).section(any());
        assertThat(text()).doesNotContain("Notater");

        _get(CourseCards.class).follow();
        assertThat(text()).contains("Notater").doesNotContain("Match");
        assertThat(_get(CourseCards.class).getChildren()).hasSize(1);
    }

    @Test
    void the_weeks_stand_as_an_axis_as_a_table_and_as_a_list_from_now_outward() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, false));
        lanes.add(lane(
                "Opfølgning",
                new LaneMark(2, "done", "Besøg", "Besøg holdt 1. okt."),
                new LaneMark(9, "planned", "Telefon", "Telefon, senest 20. nov.."),
                new LaneMark(12, "planned", "Slutmøde", "Slutmøde, senest 9. dec.")));
        enter(ID.toString());

        assertThat(_get(WeekList.class).getElement().getTextRecursively())
                .containsSubsequence("Nu", "Uge 9", "senest 20. nov.", "Senere", "Uge 12", "Tidligere", "Uge 2")
                .doesNotContain("nov..");
        _get(WeekAxis.class);

        _click(_get(Button.class, spec -> spec.withText("Vis som tabel")));
        _assertNone(WeekAxis.class);
        assertThat(_get(WeekTable.class).getElement().getTextRecursively())
                .contains("Opfølgning", "Besøg holdt 1. okt.", "9, nu", "Slutmøde, senest 9. dec.");

        _click(_get(Button.class, spec -> spec.withText("Vis som tidslinje")));
        _assertNone(WeekTable.class);
        _get(WeekAxis.class);
    }

    @Test
    void the_head_of_a_week_shows_all_of_that_week() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, false));
        lanes.add(lane("Opfølgning", new LaneMark(2, "done", "Besøg", "Besøg holdt 1. okt.")));
        lanes.add(lane("Hændelser", new LaneMark(2, "info", "Syg", "Syg fra 28. sep. til 29. sep.")));
        enter(ID.toString());
        var ofTheSecond = _find(Popover.class).get(1);

        ofTheSecond.open();

        assertThat(ofTheSecond.getElement().getTextRecursively())
                .contains("Uge 2", "Opfølgning", "Besøg holdt 1. okt.", "Hændelser", "Syg fra 28. sep.");
    }

    @Test
    void the_first_three_things_one_can_do_are_buttons_the_rest_stand_in_a_menu() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, false));
        var absence = action("Registrér fravær", true);
        actions.addAll(List.of(
                absence,
                action("Meld rask", false),
                action("Flyt en opfølgning", true),
                action("Vurdér forlængelse", true),
                action("Meld barriere", true)));

        enter(ID.toString());
        _click(_get(Button.class, spec -> spec.withText("Registrér fravær")));

        verify(absence).open(ID.toString());
        _get(Button.class, spec -> spec.withText("Vurdér forlængelse"));
        _assertNone(Button.class, spec -> spec.withText("Meld barriere"));
        _assertNone(Button.class, spec -> spec.withText("Meld rask"));
    }

    @Test
    void a_protected_person_is_marked_and_goes_by_no_name() {
        when(cases.visibleCard(ID)).thenReturn(aCourse(CaseStage.PLACEMENT, FIRST_DAY, true));

        enter(ID.toString());

        assertThat(text())
                .contains("Beskyttet kandidat 000c")
                .contains("Navne- og adressebeskyttelse")
                .doesNotContain("Amina");
    }

    @Test
    void a_course_that_is_not_ones_business_is_not_found() {
        when(cases.visibleCard(ID)).thenThrow(mock(NoSuchCase.class));

        assertThatThrownBy(() -> enter(ID.toString())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_address_that_is_no_course_is_not_found() {
        assertThatThrownBy(() -> enter("nothing")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> enter("")).isInstanceOf(NotFoundException.class);
    }

    private String text() {
        return view.getElement().getTextRecursively();
    }

    private void enter(String caseId) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("caseId", caseId));
        view.beforeEnter(event);
    }

    private static Object read(InvocationOnMock reading) {
        return reading.<Supplier<?>>getArgument(0).get();
    }

    static CaseCard aCourse(CaseStage stage, LocalDate firstDay, boolean confidential) {
        return new CaseCard(
                ID,
                "2026-000412",
                CaseKind.PLACEMENT_COURSE,
                stage,
                UUID.randomUUID(),
                "Klitrosen Service",
                UUID.randomUUID(),
                confidential ? "Beskyttet kandidat 000c" : "Amina R.",
                confidential,
                firstDay,
                firstDay == null ? null : 13,
                Instant.parse("2026-09-01T08:00:00Z"),
                null,
                null,
                null,
                null);
    }

    private static CourseBadge badge(String words) {
        var badge = mock(CourseBadge.class);
        when(badge.badge(ID.toString())).thenReturn(Optional.of((Component) Status.DONE.badge(words)));
        return badge;
    }

    private static CourseSection section(String title, boolean visible, boolean mayFollow) {
        var section = mock(CourseSection.class);
        when(section.shownFor("PLACEMENT_COURSE")).thenReturn(true);
        when(section.mayFollow()).thenReturn(mayFollow);
        when(section.section(ID.toString())).thenAnswer(asked -> {
            var card = new Card(title);
            card.add(new Span(title));
            card.setVisible(visible);
            return card;
        });
        return section;
    }

    private static CourseLane lane(String title, LaneMark... marks) {
        return new CourseLane() {
            @Override
            public int order() {
                return 0;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public List<LaneMark> marks(String caseId) {
                return List.of(marks);
            }
        };
    }

    private static CourseAction action(String label, boolean offered) {
        var action = mock(CourseAction.class);
        when(action.label()).thenReturn(label);
        when(action.offeredFor(ID.toString())).thenReturn(offered);
        return action;
    }
}
