package dk.brobygger.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final InboxDesk desk = mock(InboxDesk.class);

    @Test
    void aHeadingStandsBeforeEachGroup() {
        when(desk.page(any()))
                .thenReturn(new InboxPage(
                        List.of(item("a", Urgency.CRITICAL), item("b", Urgency.OVERDUE), item("c", Urgency.OVERDUE)),
                        null));

        Rows rows = new Rows(desk, InboxList.MINE);

        assertThat(rows.fetch(0, 30).map(Rows.Row::key)).containsExactly("CRITICAL", "a", "OVERDUE", "b", "c");
        assertThat(rows.count(Urgency.OVERDUE)).isEqualTo(new Count(2, false));
        assertThat(rows.total()).isEqualTo(new Count(3, false));
    }

    @Test
    void theDeskCountsAGroupThatGoesOnBelow() {
        when(desk.page(any()))
                .thenReturn(new InboxPage(List.of(item("a", Urgency.CRITICAL), item("b", Urgency.SOON)), "more"));
        when(desk.count(any())).thenReturn(new Count(1000, true));

        Rows rows = new Rows(desk, InboxList.MINE);

        assertThat(rows.count(Urgency.CRITICAL)).isEqualTo(new Count(1, false));
        assertThat(rows.count(Urgency.SOON)).isEqualTo(new Count(1000, true));
        assertThat(rows.total().shown()).isEqualTo("1\u00a0000+");
    }

    @Test
    void anotherOrderThanTheDeadlineHasNoGroups() {
        when(desk.page(any()))
                .thenReturn(new InboxPage(List.of(item("a", Urgency.SOON), item("b", Urgency.CRITICAL)), null));

        Rows rows = new Rows(desk, InboxList.MINE.by(InboxSort.COMPANY));

        assertThat(rows.fetch(0, 30).map(Rows.Row::key)).containsExactly("a", "b");
    }

    @Test
    void theTaskThatOneComesBackToIsLookedForOnFurtherPages() {
        when(desk.page(any()))
                .thenReturn(new InboxPage(List.of(item("a", Urgency.SOON)), "more"))
                .thenReturn(new InboxPage(List.of(item("b", Urgency.SOON)), null));

        assertThat(new Rows(desk, InboxList.MINE).indexOf("b")).hasValue(2);
    }

    @Test
    void aListStandsInTheAddressAndComesBackFromIt() {
        UUID company = UUID.randomUUID();
        InboxList list = new InboxList(
                InboxView.GROUPS,
                InboxFilter.ofText("amina & søn")
                        .withUrgencies(Set.of(Urgency.OVERDUE))
                        .withProcesses(Set.of("matching"))
                        .withSteps(Set.of("Task_Call"))
                        .withCompany(company)
                        .withOwners(Set.of("karla"), true)
                        .withTeams(Set.of("nord")),
                InboxSort.PRIORITY);

        assertThat(InboxList.of(list.said())).isEqualTo(list);
        assertThat(InboxList.parse(list.text())).isEqualTo(list);
    }

    @Test
    void anAddressThatMeansNothingIsOnesOwnList() {
        assertThat(InboxList.parse("view=nonsense&due=whenever&company=x&sort=&=&q"))
                .isEqualTo(InboxList.MINE);
    }

    static InboxItem item(String id, Urgency urgency) {
        return item(id, urgency, null);
    }

    static InboxItem item(String id, Urgency urgency, String owner) {
        return new InboxItem(
                id,
                "Ring",
                "Task_Call",
                "matching",
                "Match",
                "2026-000001",
                new CaseId(UUID.randomUUID()),
                null,
                "Amina R.",
                false,
                CaseStage.MATCHING,
                null,
                null,
                Instant.EPOCH,
                "",
                urgency,
                owner,
                List.of("jobkonsulent"),
                1,
                CaseKind.PLACEMENT_COURSE,
                null,
                null,
                Instant.EPOCH,
                InboxItem.Marks.NONE,
                null,
                null);
    }
}
