package dk.brobygger.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import dk.brobygger.CountedStatements;
import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.CourseAction;
import dk.brobygger.look.CourseFact;
import dk.brobygger.look.CourseLane;
import dk.brobygger.look.CourseSection;
import dk.brobygger.look.DanishWords;
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

    @Autowired
    CaseDesk cases;

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

        assertThat(asked).isLessThanOrEqualTo(6);
    }

    private boolean isOurs(Object slot) {
        return slot.getClass().getPackageName().equals("dk.brobygger.placement.ui");
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

    private static int statements(Callable<?> work) throws Exception {
        return CountedStatements.during(
                () -> ActingAs.user(new UserId("jobkonsulent"), List.of(Role.JOBKONSULENT), work));
    }
}
