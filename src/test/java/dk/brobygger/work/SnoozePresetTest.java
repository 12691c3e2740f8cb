package dk.brobygger.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SnoozePresetTest {

    @Test
    void onAWednesdayThereAreThreeDays() {
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 18)))
                .containsExactly(SnoozePreset.TOMORROW, SnoozePreset.MONDAY, SnoozePreset.WEEK);
    }

    @Test
    void noDayIsOfferedTwice() {
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 22)))
                .as("Sunday")
                .containsExactly(SnoozePreset.TOMORROW, SnoozePreset.WEEK);
        assertThat(SnoozePreset.on(LocalDate.of(2026, 11, 23)))
                .as("Monday")
                .containsExactly(SnoozePreset.TOMORROW, SnoozePreset.MONDAY);
    }
}
