package dk.brobygger.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.worklist.SheetColumn;
import dk.brobygger.worklist.SheetDesk;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class ViewDeskTest {

    static final InboxList URGENT = InboxList.MINE
            .in(InboxView.GROUPS)
            .narrowedBy(InboxFilter.ofText("amina").withUrgencies(EnumSet.of(Urgency.CRITICAL)));

    @LocalServerPort
    int port;

    @Autowired
    ViewDesk views;

    @Autowired
    SettingsDesk settings;

    @Autowired
    SheetDesk sheets;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TeamDesk teams;

    String vera = "vera" + UUID.randomUUID();
    String victor = "victor" + UUID.randomUUID();

    @BeforeEach
    void twoOfOneTeam() throws Exception {
        ActingAs.system(() -> {
            var team = new TeamId("view-team");
            teams.found(team, "Visningsholdet");
            for (var name : List.of(vera, victor))
                identity.employ(new UserId(name), name, team, Sight.TEAM, Set.of(Role.JOBKONSULENT), "hemmeligt");
            return null;
        });
    }

    @Test
    void a_view_is_kept_with_all_that_it_is_narrowed_to_and_stands_pinned() throws Exception {
        as(vera, () -> views.save(" Haster ", URGENT, false));

        assertThat(as(vera, views::views)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Haster");
            assertThat(view.list()).isEqualTo(URGENT);
            assertThat(view.pinned()).isTrue();
        });
        assertThat(as(victor, views::views)).isEmpty();
    }

    @Test
    void a_team_has_the_views_that_are_shared_with_it_and_each_pins_his_own() throws Exception {
        var view = as(vera, () -> views.save("Fælles", URGENT, true));

        var victors = as(victor, views::views).stream()
                .filter(one -> one.id().equals(view.id()))
                .findFirst()
                .orElseThrow();
        assertThat(victors.mine()).isFalse();
        assertThat(victors.pinned()).isFalse();
        as(victor, () -> {
            views.pin(view.id(), true);
            return null;
        });
        assertThat(as(victor, () -> views.open(view.id())).facts().pinned()).isTrue();
        as(vera, () -> {
            views.delete(view.id());
            return null;
        });
        assertThat(as(victor, views::views)).noneMatch(one -> one.id().equals(view.id()));
    }

    @Test
    void a_link_opens_a_view_for_anybody_but_only_its_owner_changes_it() throws Exception {
        var view = as(vera, () -> views.save("Min", URGENT, false));

        assertThat(as(victor, () -> views.open(view.id())).list()).isEqualTo(URGENT);
        assertThatThrownBy(() -> as(victor, () -> {
                    views.rename(view.id(), "Din");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        ViewRejection.class, no -> assertThat(no.reason()).isEqualTo(ViewRejection.Reason.NOT_YOURS));
        assertThatThrownBy(() -> as(victor, () -> views.open(UUID.randomUUID())))
                .isInstanceOf(ViewRejection.class);
    }

    @Test
    void a_colleague_who_is_given_a_view_changes_it_and_its_former_owner_does_not() throws Exception {
        var view = as(vera, () -> views.save("Min", URGENT, false));
        assertThatThrownBy(() -> give(victor, view.id(), new UserId(victor))).isInstanceOf(ViewRejection.class);

        give(vera, view.id(), new UserId(victor));

        assertThat(as(vera, views::views)).isEmpty();
        assertThat(as(victor, views::views)).singleElement().satisfies(one -> {
            assertThat(one.mine()).isTrue();
            assertThat(one.pinned()).isTrue();
        });
        assertThatThrownBy(() -> give(vera, view.id(), new UserId(vera))).isInstanceOf(ViewRejection.class);
    }

    @Test
    void a_team_that_is_given_a_view_has_it_and_its_owner_still_changes_it() throws Exception {
        var view = as(vera, () -> views.save("Til holdet", URGENT, false));

        as(vera, () -> {
            views.give(view.id(), new TeamId("view-team"));
            return null;
        });

        assertThat(as(victor, views::views))
                .filteredOn(one -> one.id().equals(view.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ofTeam()).isTrue();
                    assertThat(one.mine()).isFalse();
                });
        as(vera, () -> {
            views.rename(view.id(), "Til hele holdet");
            return null;
        });
        assertThatThrownBy(() -> as(vera, () -> {
                    views.give(view.id(), new TeamId("no-such-team"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        ViewRejection.class,
                        no -> assertThat(no.reason()).isEqualTo(ViewRejection.Reason.NO_SUCH_TEAM));
        as(vera, () -> {
            views.delete(view.id());
            return null;
        });
    }

    @Test
    void who_has_a_hundred_views_is_given_no_more() throws Exception {
        for (var one = 0; one < 100; one++) {
            var name = "Nr. " + one;
            as(victor, () -> views.save(name, URGENT, false));
        }
        var view = as(vera, () -> views.save("Min", URGENT, false));

        assertThatThrownBy(() -> give(vera, view.id(), new UserId(victor)))
                .isInstanceOfSatisfying(
                        ViewRejection.class,
                        no -> assertThat(no.reason()).isEqualTo(ViewRejection.Reason.THEY_HAVE_TOO_MANY));
    }

    private void give(String who, UUID view, UserId to) throws Exception {
        as(who, () -> {
            views.give(view, to);
            return null;
        });
    }

    @Test
    void a_view_that_names_what_is_gone_opens_without_it_and_says_so() throws Exception {
        var list = URGENT.narrowedBy(URGENT.filter()
                .withTeams(Set.of("nedlagt"))
                .withSteps(Set.of("Task_Gone"))
                .withOwners(Set.of(vera, "ingen"), false));
        var view = as(vera, () -> views.save("Gammel", list, false));

        var opened = as(vera, () -> views.open(view.id()));

        assertThat(opened.list()).isEqualTo(URGENT.narrowedBy(URGENT.filter().withOwners(Set.of(vera), false)));
        assertThat(opened.missing())
                .extracting(OpenedView.Missing::name)
                .containsExactlyInAnyOrder("nedlagt", "Task_Gone", "ingen");
    }

    @Test
    void a_name_says_something_and_not_too_much() {
        assertThatThrownBy(() -> as(vera, () -> views.save("  ", URGENT, false)))
                .isInstanceOf(ViewRejection.class);
        assertThatThrownBy(() -> as(vera, () -> views.save("x".repeat(81), URGENT, false)))
                .isInstanceOf(ViewRejection.class);
    }

    @Test
    void the_api_lists_a_saved_view_by_its_id() throws Exception {
        var caller = new Caller(port, "jobkonsulent");
        var view = as("jobkonsulent", () -> views.save("Alt", InboxList.MINE.in(InboxView.ALL), false));

        assertThat(caller.get("/api/inbox?view=" + view.id()).status()).isEqualTo(200);
        assertThat(caller.get("/api/inbox?view=" + UUID.randomUUID()).status()).isEqualTo(400);
    }

    @Test
    void how_one_wants_the_list_is_kept_for_the_next_browser() throws Exception {
        assertThat(as(vera, settings::mine)).isEqualTo(ListSettings.USUAL);
        var mine = ListSettings.USUAL.withSingleKeys(false).withComfort(true).withDetails(Set.of(RowDetail.OWNER));

        as(vera, () -> {
            settings.keep(mine);
            return null;
        });

        assertThat(as(vera, settings::mine)).isEqualTo(mine);
        assertThat(as(victor, settings::mine)).isEqualTo(ListSettings.USUAL);
    }

    @Test
    void a_list_goes_to_excel_with_its_headings() throws Exception {
        var file = as(vera, () -> sheets.excel(InboxList.MINE, Locale.forLanguageTag("da")));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(headings(book))
                    .containsExactly(
                            "Trin", "Fase", "Kandidat", "Virksomhed", "Uge", "Frist", "Haster", "Ejer", "Seneste note");
        }
    }

    @Test
    void what_one_has_chosen_to_see_is_what_excel_and_paper_say() throws Exception {
        var numbersOnly = ListSettings.USUAL.withDetails(Set.of(RowDetail.CASE_NUMBER));
        var file = as(victor, () -> {
            settings.keep(numbersOnly);
            return sheets.excel(InboxList.MINE.in(InboxView.DONE), Locale.forLanguageTag("da"));
        });

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(headings(book)).containsExactly("Trin", "Kandidat", "Virksomhed", "Sag", "Afsluttet");
        }
        assertThat(as(victor, () -> sheets.columns(InboxList.MINE)))
                .containsExactly(
                        SheetColumn.STEP,
                        SheetColumn.CANDIDATE,
                        SheetColumn.COMPANY,
                        SheetColumn.CASE,
                        SheetColumn.DUE,
                        SheetColumn.URGENCY);
        as(victor, () -> {
            settings.keep(ListSettings.USUAL);
            return null;
        });
    }

    private static List<String> headings(ReadableWorkbook book) throws java.io.IOException {
        var first = book.getFirstSheet().read().get(0);
        return IntStream.range(0, first.getCellCount())
                .mapToObj(first::getCellText)
                .toList();
    }

    static <T> T as(String user, Callable<T> act) throws Exception {
        return ActingAs.user(new UserId(user), List.of(Role.JOBKONSULENT), act);
    }
}
