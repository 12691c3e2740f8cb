package dk.brobygger.absence;

import static dk.brobygger.placement.PlacementFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.Rates;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    CaseId caseId = new CaseId(UUID.randomUUID());
    Absence illness = Absence.illness(caseId, MONDAY, null);
    IllnessLimits limits = IllnessLimits.on(MONDAY, new Rates());

    @Test
    void after_three_days_somebody_calls() {
        assertThat(illness.stepOn(MONDAY.plusDays(3), Optional.empty(), limits)).isEqualTo(Absence.Step.NONE);
        assertThat(illness.stepOn(MONDAY.plusDays(4), Optional.empty(), limits)).isEqualTo(Absence.Step.CALL);
    }

    @Test
    void after_fourteen_days_a_pause_is_decided() {
        illness.called();

        assertThat(illness.stepOn(MONDAY.plusDays(14), Optional.empty(), limits))
                .isEqualTo(Absence.Step.NONE);
        assertThat(illness.stepOn(MONDAY.plusDays(15), Optional.empty(), limits))
                .isEqualTo(Absence.Step.PAUSE);
    }

    @Test
    void after_twenty_eight_days_on_hold_the_seat_is_released() {
        illness.called();
        illness.pauseDecided();
        var pausedSince = Optional.of(MONDAY.plusDays(15));

        assertThat(illness.stepOn(MONDAY.plusDays(43), pausedSince, limits)).isEqualTo(Absence.Step.NONE);
        assertThat(illness.stepOn(MONDAY.plusDays(44), pausedSince, limits)).isEqualTo(Absence.Step.RELEASE);
    }

    @Test
    void without_a_pause_nothing_is_left_but_to_wait() {
        illness.called();
        illness.pauseDecided();

        assertThat(illness.nextStepOn(Optional.empty(), limits)).isEmpty();
    }

    @Test
    void nobody_is_back_before_falling_ill() {
        assertThatThrownBy(() -> illness.recover(MONDAY.minusDays(1))).isInstanceOf(AbsenceRejection.class);

        illness.recover(MONDAY.plusDays(2));

        assertThat(illness.isOpenIllness()).isFalse();
    }

    @Test
    void a_reasonable_ground_does_not_count_as_staying_away() {
        var away = Absence.unexplained(caseId, MONDAY);
        assertThat(away.isUnexcused()).isTrue();

        away.excuse();

        assertThat(away.isUnexcused()).isFalse();
    }
}
