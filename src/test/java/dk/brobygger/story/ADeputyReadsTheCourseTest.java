package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One is away; the deputy opens the course from the list, works and reads there, until one is back. */
@Story
class ADeputyReadsTheCourseTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Autowired
    IdentityDesk identity;

    @Autowired
    DeputyDesk deputies;

    @Test
    void a_deputy_opens_the_course_of_a_protected_candidate_while_the_colleague_is_away_and_not_after()
            throws Exception {
        var office = new Office(port, clock);
        var absent = new UserId("jobkonsulent");
        var deputy = new UserId("stedfortraeder-" + UUID.randomUUID().toString().substring(0, 8));
        as(new UserId("administrator"), Role.ADMINISTRATOR, () -> {
            identity.employ(deputy, "Vera Vikar", null, Sight.ALL, EnumSet.of(Role.JOBKONSULENT), "demo");
            return null;
        });
        var caseId = town.placementCourse(office, town.protectedCandidate());
        var task = "task/" + office.step(caseId, "Task_MeetCandidate").id();
        var jobkonsulent = staff.another("jobkonsulent").opens(task).takes();
        var today = LocalDate.now(clock);
        var vera = staff.another(deputy.value());
        vera.goesTo("courses/" + caseId).sees("Siden findes ikke");

        var absence = as(
                absent,
                Role.JOBKONSULENT,
                () -> deputies.set(new AbsencePlan(
                        absent, Role.JOBKONSULENT, today, today.plusDays(3), deputy, AbsenceKind.HOLIDAY)));

        vera.opens("inbox?view=deputy").sees("Mød kandidaten").opens(task).sees("Jonas Holm");
        vera.opens("courses/" + caseId)
                .sees("Næste skridt", "Det er sket", "Notater")
                .picture("e1-deputy-course");

        as(absent, Role.JOBKONSULENT, () -> {
            deputies.end(absence);
            return null;
        });
        vera.goesTo("courses/" + caseId).sees("Siden findes ikke");
        vera.opens("inbox").sees("Mine opgaver");
        assertThat(vera.text()).doesNotContain("Stedfortræder for Jonas Holm");
        vera.leaves();
        jobkonsulent.leaves();
    }

    private static <T> T as(UserId who, Role role, Callable<T> work) throws Exception {
        return ActingAs.user(who, List.of(role), work);
    }
}
