package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    WorkingDays days = new WorkingDays(WorkingTime.usual());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-12-25",
                "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2028-04-13", "2028-12-26"
            })
    void public_holidays_are_free(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-13, false",
        "2023-05-05, false",
        "2024-04-26, true",
        "2025-05-16, true",
        "2026-05-01, true",
        "2027-04-23, true"
    })
    void store_bededag_was_abolished_from_2024(LocalDate storeBededag, boolean works) {
        assertThat(days.isWorkingDay(storeBededag)).isEqualTo(works);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-05", "2025-12-24", "2026-12-24", "2026-12-31"})
    void the_municipality_is_closed_on_its_own_days_by_setting(LocalDate day) {
        var open = new WorkingDays(new WorkingTime(Map.of(), List.of()));

        assertThat(days.isWorkingDay(day)).isFalse();
        assertThat(open.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 0, 2026-11-23", // a Saturday's own day is the next Monday
        "2026-11-21, 1, 2026-11-23",
        "2026-11-23, 5, 2026-11-30",
        "2026-12-23, 1, 2026-12-28", // over Christmas
        "2026-12-30, 1, 2027-01-04", // over New Year and a weekend
        "2026-04-01, 1, 2026-04-07", // over Easter
        "2026-11-30, -5, 2026-11-23",
        "2026-11-22, -1, 2026-11-20"
    })
    void counts_working_days_only(LocalDate from, int number, LocalDate to) {
        assertThat(days.plus(from, number)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-23, 1",
        "2026-11-23, 2026-11-23, 0",
        "2026-12-23, 2026-12-28, 1",
        "2026-11-30, 2026-11-23, -5",
        "2026-01-01, 2026-12-31, 251"
    })
    void says_how_many_lie_between(LocalDate from, LocalDate to, int number) {
        assertThat(days.between(from, to)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2, 2026-11-23T11:00",
        "2026-11-23T15:00, 2, 2026-11-24T09:00",
        "2026-11-23T06:00, 2, 2026-11-23T10:00",
        "2026-11-23T18:00, 2, 2026-11-24T10:00",
        "2026-11-27T13:00, 2, 2026-11-30T09:00", // Friday ends at 14
        "2026-11-27T12:00, 2, 2026-11-27T14:00",
        "2026-11-28T12:00, 2, 2026-11-30T10:00",
        "2026-12-23T15:30, 2, 2026-12-28T09:30",
        "2026-03-27T13:30, 1, 2026-03-30T08:30" // over the change to summer time
    })
    void counts_working_hours_only(LocalDateTime from, int hours, LocalDateTime to) {
        assertThat(days.plusWorkingHours(inDenmark(from), hours)).isEqualTo(inDenmark(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23T16:00",
        "2026-11-27, 2026-11-27T14:00",
        "2026-11-28, 2026-11-30T16:00",
        "2026-07-01, 2026-07-01T16:00"
    })
    void a_day_ends_when_its_work_ends(LocalDate day, LocalDateTime end) {
        assertThat(days.endOf(day)).isEqualTo(inDenmark(end));
    }

    @Test
    void hours_are_a_setting() {
        var late = new WorkingDays(new WorkingTime(
                Map.of(java.time.DayOfWeek.TUESDAY, WorkingTime.Hours.valueOf("10:00-18:00")), List.of()));

        assertThat(late.plus(LocalDate.of(2026, 11, 23), 1)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(late.endOf(LocalDate.of(2026, 11, 23))).isEqualTo(inDenmark(LocalDateTime.of(2026, 11, 24, 18, 0)));
    }

    private static Instant inDenmark(LocalDateTime time) {
        return time.atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
    }
}
