package dk.brobygger.placement;

import static dk.brobygger.placement.PlacementFixture.MONDAY;
import static dk.brobygger.placement.PlacementFixture.aPlacement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.law.Ruling;
import dk.brobygger.placement.PlacementRejection.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacementTest {

    Placement placement = aPlacement();

    @Test
    void the_week_is_counted_from_the_first_day_to_the_last() {
        assertThat(placement.weekOf(MONDAY.minusDays(1))).isZero();
        assertThat(placement.weekOf(MONDAY)).isEqualTo(1);
        assertThat(placement.weekOf(MONDAY.plusDays(7))).isEqualTo(2);
        assertThat(placement.weekOf(MONDAY.plusYears(1))).isEqualTo(13);
    }

    @Test
    void hours_follow_the_plan_of_the_agreement_and_what_is_agreed_since() {
        assertThat(placement.weeklyHoursIn(4)).isEqualByComparingTo("10");
        assertThat(placement.weeklyHoursIn(5)).isEqualByComparingTo("14");

        placement.agreeOnHours(BigDecimal.valueOf(18), byLaw(true), MONDAY.plusWeeks(7));

        assertThat(placement.weeklyHoursIn(8)).isEqualByComparingTo("14");
        assertThat(placement.weeklyHoursIn(9)).isEqualByComparingTo("18");
    }

    @Test
    void hours_that_the_law_does_not_allow_are_refused() {
        assertRefused(
                () -> placement.agreeOnHours(new BigDecimal("37.5"), byLaw(false), MONDAY), Reason.HOURS_OUT_OF_RANGE);
    }

    @Test
    void an_extension_moves_the_last_day_by_whole_weeks() {
        placement.extend(13);

        assertThat(placement.weeks()).isEqualTo(26);
        assertThat(placement.lastDay()).isEqualTo(LocalDate.of(2027, 3, 19));
    }

    @Test
    void the_end_is_warned_of_once_for_each_last_day() {
        assertThat(placement.warnOfEnd()).isTrue();
        assertThat(placement.warnOfEnd()).isFalse();

        placement.extend(4);

        assertThat(placement.warnOfEnd()).isTrue();
    }

    @Test
    void a_seat_is_released_only_while_it_is_on_hold() {
        placement.releaseSeat(MONDAY);
        assertThat(placement.hasSeat()).isTrue();

        placement.pause(MONDAY, MONDAY.plusWeeks(5));
        placement.releaseSeat(MONDAY.plusDays(29));
        assertThat(placement.hasSeat()).isFalse();

        placement.resume();
        assertThat(placement.hasSeat()).isTrue();
    }

    @Test
    void what_follows_is_said_by_the_reason_of_its_end() {
        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.COMPLETED);

        placement.end(EndReason.COMPANY_WITHDREW, MONDAY.plusWeeks(3));

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.REMATCH);
    }

    @Test
    void what_has_ended_refuses_more() {
        placement.end(EndReason.JOB_FOUND, MONDAY.plusWeeks(3));

        assertRefused(() -> placement.extend(4), Reason.ALREADY_ENDED);
        assertRefused(() -> placement.end(EndReason.ILLNESS, MONDAY), Reason.ALREADY_ENDED);
        assertRefused(() -> placement.complete(MONDAY), Reason.ALREADY_ENDED);
    }

    @Test
    void it_is_shortened_to_an_earlier_day_only() {
        assertRefused(() -> placement.shorten(placement.lastDay(), MONDAY), Reason.LAST_DAY_NOT_EARLIER);

        placement.shorten(MONDAY.plusDays(25), MONDAY);

        assertThat(placement.weeks()).isEqualTo(4);
    }

    @Test
    void a_new_agreement_takes_the_place_of_one_that_ended() {
        var again = PlacementFixture.anAgreement(placement.caseId(), MONDAY.plusWeeks(6), 13, 13);
        assertRefused(() -> placement.beginAnew(again), Reason.ALREADY_BEGUN);

        placement.end(EndReason.COMPANY_CLOSED, MONDAY.plusWeeks(3));
        placement.beginAnew(again);

        assertThat(placement.isOpen()).isTrue();
        assertThat(placement.firstDay()).isEqualTo(MONDAY.plusWeeks(6));
    }

    private static Ruling byLaw(boolean allowed) {
        return new Ruling(
                "weekly-hours",
                1,
                "Rule",
                Map.of("allowed", allowed, "maxHours", 37),
                "WITHIN",
                "BEK 2636/2021 § 60, stk. 5",
                true,
                "V");
    }

    private static void assertRefused(Runnable act, Reason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        PlacementRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
