package dk.brobygger.wage;

import static dk.brobygger.wage.WageFixture.TODAY;
import static dk.brobygger.wage.WageFixture.anAgreedJob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EmploymentTest {

    static final BigDecimal WAGE = new BigDecimal("145.50");

    @Test
    void wants_to_see_the_contract_above_three_hours_a_week() {
        var first = TODAY.plusDays(7);

        refused(
                () -> anAgreedJob("12").contractIsInOrder(false, new BigDecimal("3.5"), WAGE, first, new BigDecimal(3)),
                WageRejection.Reason.CONTRACT_NOT_SEEN);
        anAgreedJob("12").contractIsInOrder(true, new BigDecimal("3.5"), WAGE, first, new BigDecimal(3));
        anAgreedJob("3").contractIsInOrder(false, new BigDecimal("3"), WAGE, first, new BigDecimal(3));
    }

    @Test
    void begins_on_its_first_day_and_not_before() {
        var job = anAgreedJob("12");

        refused(() -> job.start(TODAY.plusDays(6)), WageRejection.Reason.NOT_BEFORE_FIRST_DAY);
        job.start(TODAY.plusDays(7));

        assertThat(job.isStarted()).isTrue();
    }

    @Test
    void wants_the_placement_to_end_before_the_first_paid_day() {
        refused(
                () -> anAgreedJob("12").placementEnded(TODAY.plusDays(7), "9900-0412", true),
                WageRejection.Reason.ENDS_AFTER_FIRST_DAY);
        anAgreedJob("12").placementEnded(TODAY.plusDays(6), "9900-0412", true);
    }

    @Test
    void is_postponed_to_a_day_that_is_to_come() {
        var job = anAgreedJob("12");

        refused(() -> job.postpone(TODAY, TODAY), WageRejection.Reason.STARTS_IN_THE_PAST);
        job.postpone(TODAY.plusDays(14), TODAY);

        assertThat(job.firstDay()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void cannot_be_lost_or_raised_before_it_has_begun() {
        refused(() -> anAgreedJob("12").end(TODAY), WageRejection.Reason.NOT_EMPLOYED);
        refused(() -> anAgreedJob("12").raiseTo(BigDecimal.TEN, TODAY), WageRejection.Reason.NOT_EMPLOYED);
    }

    private static void refused(ThrowingCallable act, WageRejection.Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        WageRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
