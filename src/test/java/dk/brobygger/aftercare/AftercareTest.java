package dk.brobygger.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AftercareTest {

    static final CaseId COURSE = new CaseId(UUID.fromString("5f0c9f0e-8a53-4c39-9d1c-2f5f0a8a7a11"));
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 21);
    static final BigDecimal TWELVE = new BigDecimal(12);

    @Test
    void follows_the_plan_from_the_first_paid_day() {
        assertThat(aJob().facts().contacts())
                .extracting(AftercareContact::dueOn)
                .containsExactly(
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2027, 1, 20),
                        LocalDate.of(2027, 2, 19),
                        LocalDate.of(2027, 3, 22),
                        LocalDate.of(2027, 6, 21));
    }

    @Test
    void settles_when_the_last_contact_is_held() {
        var aftercare = aJob();

        for (int contact = 1; contact <= 5; contact++) {
            assertThat(aftercare.isRunning()).isTrue();
            aftercare.hold(FIRST_DAY, TWELVE, 4, false, FIRST_DAY);
        }

        assertThat(aftercare.facts().status()).isEqualTo("SETTLED");
    }

    @Test
    void raises_the_hours_a_step_in_four_weeks_and_not_a_day_before() {
        var aftercare = aJob();

        refused(
                () -> aftercare.raise(new BigDecimal(15), FIRST_DAY.plusDays(27), 28),
                AftercareRejection.Reason.TOO_SOON);
        aftercare.raise(new BigDecimal(15), FIRST_DAY.plusDays(28), 28);
        refused(
                () -> aftercare.raise(new BigDecimal(18), FIRST_DAY.plusDays(55), 28),
                AftercareRejection.Reason.TOO_SOON);
        aftercare.raise(new BigDecimal(18), FIRST_DAY.plusDays(56), 28);

        assertThat(aftercare.facts().weeklyHours()).isEqualByComparingTo("18");
    }

    @Test
    void raises_upwards_only() {
        refused(() -> aJob().raise(TWELVE, FIRST_DAY.plusDays(28), 28), AftercareRejection.Reason.NOT_A_RISE);
    }

    @Test
    void stops_when_the_job_is_lost() {
        var aftercare = aJob();
        aftercare.holdAndFindJobLost(FIRST_DAY.plusDays(7), FIRST_DAY.plusDays(5), FIRST_DAY.plusDays(7));

        assertThat(aftercare.isJobLost()).isTrue();
        refused(() -> aftercare.reportRisk("Kommer for sent"), AftercareRejection.Reason.NOT_RUNNING);
    }

    @Test
    void takes_no_contact_from_the_future() {
        refused(
                () -> aJob().hold(FIRST_DAY.plusDays(8), TWELVE, 4, false, FIRST_DAY.plusDays(7)),
                AftercareRejection.Reason.IN_THE_FUTURE);
    }

    private static Aftercare aJob() {
        return new Aftercare(COURSE, FIRST_DAY, TWELVE, List.of(7, 30, 60, 91, 182));
    }

    private static void refused(ThrowingCallable act, AftercareRejection.Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        AftercareRejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(reason));
    }
}
