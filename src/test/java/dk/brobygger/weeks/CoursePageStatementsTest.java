package dk.brobygger.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DanishWords;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.placement.PlacementFixture;
import dk.brobygger.slots.CourseAction;
import dk.brobygger.slots.CourseBadge;
import dk.brobygger.slots.CourseFact;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The course page asks few questions about a placement, however many slots show it. */
@SpringTest
class CoursePageStatementsTest {

    private static final int FIRST_SIGHT = 17;
    private static final int FOLLOWING = 15;

    @Autowired
    CaseDesk cases;

    @Autowired
    NoteDesk notes;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    List<CourseBadge> badges;

    @Autowired
    PlacementDesk placements;

    @Autowired
    FollowUpDesk followUp;

    @Autowired
    List<CourseLane> lanes;

    @Autowired
    List<CourseSection> sections;

    @Autowired
    List<CourseAction> actions;

    @Autowired
    List<CourseFact> facts;

    @Autowired
    Clock clock;

    @BeforeEach
    void openABrowser() {
        DanishWords.open();
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
    }

    @Test
    void all_that_a_placement_shows_and_offers_is_read_once() throws Exception {
        var id = aPlacementInItsFourthWeek().toString();

        var asked = statements(() -> {
            actions.stream().filter(this::isOurs).forEach(action -> action.offeredFor(id));
            facts.stream().filter(this::isOurs).forEach(fact -> fact.detail(id));
            lanes.stream().filter(this::isOurs).forEach(lane -> {
                lane.hint(id);
                lane.marks(id);
                lane.chart(id, 13);
            });
            sections.stream().filter(this::isOurs).forEach(section -> section.section(id));
            return null;
        });

        assertThat(asked).as("four at once, three for the card that follows").isLessThanOrEqualTo(7);
    }

    @Test
    void the_first_sight_of_the_page_stays_below_twenty_statements_however_much_there_is() throws Exception {
        var id = aPlacementInItsFourthWeek();
        happens(id, 2);
        drawOnce(id);
        var little = statements(() -> cases.atOnce(() -> firstSight(id)));
        var later = statements(() -> cases.atOnce(() -> following(id)));

        happens(id, 5, 8, 11);
        drawOnce(id);
        var much = statements(() -> cases.atOnce(() -> firstSight(id)));
        var muchLater = statements(() -> cases.atOnce(() -> following(id)));

        assertThat(little).as("without the frame's").isLessThanOrEqualTo(FIRST_SIGHT);
        assertThat(much).isEqualTo(little);
        assertThat(muchLater).isEqualTo(later).isLessThanOrEqualTo(FOLLOWING);
    }

    /** The engine reads each model from the database once, and keeps it. */
    private void drawOnce(CaseId caseId) throws Exception {
        statements(() -> cases.atOnce(() -> following(caseId)));
    }

    /** All that the page shows and offers at once. */
    private CaseId firstSight(CaseId caseId) {
        var id = cases.visibleCard(caseId).id().toString();
        actions.forEach(action -> action.offeredFor(id));
        badges.forEach(badge -> badge.badge(id));
        facts.forEach(fact -> fact.detail(id));
        lanes.forEach(lane -> {
            lane.hint(id);
            lane.marks(id);
            lane.chart(id, 13);
            lane.told(id);
        });
        sections.stream()
                .filter(section -> !section.mayFollow() && section.shownFor("PLACEMENT_COURSE"))
                .forEach(section -> section.section(id));
        return caseId;
    }

    private CaseId following(CaseId caseId) {
        sections.stream()
                .filter(section -> section.mayFollow() && section.shownFor("PLACEMENT_COURSE"))
                .forEach(section -> section.section(caseId.toString()));
        return caseId;
    }

    private void happens(CaseId caseId, int... daysAgo) throws Exception {
        ActingAs.process(() -> {
            for (int day : daysAgo) {
                absences.reportAbsence(caseId, LocalDate.now(clock).minusDays(day));
                notes.write(caseId, "Notat " + day);
            }
            cases.makeResponsible(caseId, Role.JOBKONSULENT, new UserId("jobkonsulent"));
            cases.makeResponsible(caseId, Role.SAGSBEHANDLER, new UserId("sagsbehandler"));
            return caseId;
        });
    }

    private boolean isOurs(Object slot) {
        return slot.getClass().getPackageName().equals("dk.brobygger.weeks.ui");
    }

    private CaseId aPlacementInItsFourthWeek() throws Exception {
        return ActingAs.process(() -> {
            var caseId = cases.open(CaseKind.PLACEMENT_COURSE);
            placements.begin(
                    PlacementFixture.anAgreement(caseId, LocalDate.now(clock).minusWeeks(3), 13, 13));
            followUp.decidePlan(caseId);
            return caseId;
        });
    }

    /** Each time in a request of its own. */
    private static int statements(Callable<?> work) throws Exception {
        MockVaadin.tearDown();
        DanishWords.open();
        return CountedStatements.during(
                () -> ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), work));
    }
}
