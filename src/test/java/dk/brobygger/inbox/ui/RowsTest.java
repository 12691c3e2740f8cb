package dk.brobygger.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.QueryParameters;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.inbox.InboxView;
import dk.brobygger.inbox.Urgency;
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

        Rows rows = new Rows(desk, Filter.MINE);

        assertThat(rows.fetch(0, 30).map(Rows.Row::key)).containsExactly("CRITICAL", "a", "OVERDUE", "b", "c");
        assertThat(rows.count(Urgency.OVERDUE)).contains(2);
        assertThat(rows.total()).contains(3);
    }

    @Test
    void aGroupThatMayGoOnHasNoCount() {
        when(desk.page(any()))
                .thenReturn(new InboxPage(List.of(item("a", Urgency.CRITICAL), item("b", Urgency.SOON)), "more"))
                .thenReturn(new InboxPage(List.of(item("c", Urgency.SOON)), null));

        Rows rows = new Rows(desk, Filter.MINE);

        assertThat(rows.count(Urgency.CRITICAL)).contains(1);
        assertThat(rows.count(Urgency.SOON)).isEmpty();
        assertThat(rows.fetch(0, 30)).hasSize(5);
        assertThat(rows.count(Urgency.SOON)).contains(2);
    }

    @Test
    void aFilterThatNothingPassesIsEmptyEvenWhenThereAreMorePages() {
        when(desk.page(any()))
                .thenReturn(new InboxPage(List.of(item("a", Urgency.CRITICAL)), "more"))
                .thenReturn(new InboxPage(List.of(item("b", Urgency.SOON)), null));

        Rows rows = new Rows(desk, Filter.MINE.withUrgencies(Set.of(Urgency.LATER)));

        assertThat(rows.fetch(0, 1)).isEmpty();
        assertThat(rows.isEmpty()).isTrue();
    }

    @Test
    void aFilterStandsInTheAddressAndComesBackFromIt() {
        Filter filter = new Filter(InboxView.GROUPS, "amina", Set.of(Urgency.OVERDUE), Set.of("matching"));

        assertThat(Filter.of(filter.address())).isEqualTo(filter);
    }

    @Test
    void anAddressThatMeansNothingIsOnesOwnList() {
        assertThat(Filter.of(QueryParameters.fromString("view=nonsense&due=whenever")))
                .isEqualTo(Filter.MINE);
    }

    static InboxItem item(String id, Urgency urgency) {
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
                null,
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
