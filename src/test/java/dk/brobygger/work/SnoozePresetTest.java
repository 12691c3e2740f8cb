package dk.brobygger.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.law.WorkingDays;
import dk.brobygger.law.WorkingTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnoozePresetTest {

    WorkingDays days = new WorkingDays(WorkingTime.usual());

    @Test
    void onAWednesdayThereAreThreeDays() {
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 18), days))
                .containsExactly(SnoozePreset.TOMORROW, SnoozePreset.MONDAY, SnoozePreset.WEEK);
    }

    @Test
    void noDayIsOfferedTwice() {
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 22), days))
                .as("Sunday")
                .containsExactly(SnoozePreset.TOMORROW, SnoozePreset.WEEK);
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 23), days))
                .as("Monday")
                .containsExactly(SnoozePreset.TOMORROW, SnoozePreset.MONDAY);
    }

    @Test
    void aDayOnWhichNobodyWorksIsNotOffered() {
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 20), days))
                .as("Friday")
                .containsExactly(SnoozePreset.MONDAY, SnoozePreset.WEEK);
        assertThat(SnoozePreset.on(LocalDate.of(2026, 4, 2), days))
                .as("before Easter")
                .containsExactly(SnoozePreset.WEEK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22", "2026-12-18", "2026-03-26"})
    void aWeekEndsOnADayOnWhichOneWorks(LocalDate today) {
        assertThat(SnoozePreset.WEEK.from(today, days))
                .isAfterOrEqualTo(today.plusWeeks(1))
                .matches(days::isWorkingDay);
    }
}
