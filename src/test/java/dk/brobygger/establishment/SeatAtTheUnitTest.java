package dk.brobygger.establishment;

import static dk.brobygger.establishment.EstablishmentFixture.FIRST;
import static dk.brobygger.establishment.EstablishmentFixture.LAST;
import static dk.brobygger.establishment.EstablishmentFixture.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has a placement counts in the ratio of the unit until the last day, whenever that comes to be. */
@SpringTest
class SeatAtTheUnitTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    Establishments establishments;

    @Autowired
    RatioDesk ratio;

    @Autowired
    PlacementDesk placements;

    @Autowired
    ExtensionDesk extensions;

    @Autowired
    IncidentDesk incidents;

    @Autowired
    Clock clock;

    CaseId caseId;

    @BeforeEach
    void aRunningPlacement() throws Exception {
        caseId = ActingAs.process(() -> {
            var course = cases.open(CaseKind.PLACEMENT_COURSE);
            var granted = establishments.saveAndFlush(EstablishmentFixture.granted(course));
            placements.begin(granted.agreement());
            return course;
        });
    }

    @AfterEach
    void leaveNobodyAtTheUnit() {
        establishments.deleteAll(establishments.findByCaseIdOrderByAttemptDesc(caseId));
    }

    @Test
    void counts_from_the_first_day_to_the_last() throws Exception {
        assertThat(seatedOn(FIRST.minusDays(1))).isZero();
        assertThat(seatedOn(FIRST)).isOne();
        assertThat(seatedOn(LAST)).isOne();
        assertThat(seatedOn(LAST.plusDays(1))).isZero();
    }

    @Test
    void counts_on_when_the_weeks_are_extended() throws Exception {
        process(() -> {
            extensions.ask(caseId, 8, "Kassen bliver ledig til marts.", false);
            extensions.decide(caseId);
            extensions.rule(caseId, true, "Kassen er en ny funktion.");
            return null;
        });

        assertThat(seatedOn(LAST.plusWeeks(8))).isOne();
        assertThat(seatedOn(LAST.plusWeeks(8).plusDays(1))).isZero();
    }

    @Test
    void counts_no_more_when_the_weeks_are_cut() throws Exception {
        process(() -> {
            incidents.shorten(caseId, LAST.minusWeeks(9));
            return null;
        });

        assertThat(seatedOn(LAST.minusWeeks(9))).isOne();
        assertThat(seatedOn(LAST.minusWeeks(9).plusDays(1))).isZero();
    }

    @Test
    void counts_no_more_when_it_ends_early() throws Exception {
        process(() -> {
            placements.endEarly(caseId, EndReason.JOB_FOUND);
            return null;
        });

        assertThat(seatedOn(LocalDate.now(clock).plusDays(1))).isZero();
        assertThat(seatedOn(LAST)).isZero();
    }

    private int seatedOn(LocalDate day) throws Exception {
        return process(() -> ratio.seats(UNIT, day, day)).persons();
    }

    private static <T> T process(Callable<T> work) throws Exception {
        return ActingAs.process(work);
    }
}
