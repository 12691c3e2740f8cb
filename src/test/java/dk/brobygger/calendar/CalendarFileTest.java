package dk.brobygger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another calendar reads. */
class CalendarFileTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    @Test
    void a_deadline_is_a_day_and_a_meeting_is_a_time_in_winter_and_in_summer() {
        var text = text(
                entry("task-1", LocalDate.of(2026, 11, 20), null),
                entry("meeting-1", LocalDate.of(2026, 12, 1), LocalTime.of(9, 30)),
                entry("meeting-2", LocalDate.of(2027, 6, 1), LocalTime.of(9, 30)));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20261120")
                .contains("DTSTART:20261201T083000Z")
                .contains("DTSTART:20270601T073000Z")
                .contains("UID:task-1@brobygger");
    }

    @Test
    void no_line_is_longer_than_the_format_allows_and_danish_letters_stay_whole() {
        var title = "Frist: Bekræft aftalen på æøå – 🙂, " + "Blåbærgrød & Sønner ApS, ".repeat(8) + "æ".repeat(100);
        var file = CalendarFile.of(
                "Brobygger",
                List.of(new CalendarEntry("task-1", title, "2026-000412", TODAY, null, null, "task/1")),
                "https://brobygger.dk/",
                TODAY,
                HERE);
        var text = new String(file.bytes(), StandardCharsets.UTF_8);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "").replace("\\,", ",")).contains(title.strip());
        assertThat(text.replace("\r\n ", "")).contains("https://brobygger.dk/task/1");
    }

    @Test
    void the_same_entries_have_the_same_tag_all_day_and_others_another() {
        var one = CalendarFile.of("B", List.of(entry("task-1", TODAY, null)), "", TODAY, HERE);
        var same = CalendarFile.of("B", List.of(entry("task-1", TODAY, null)), "", TODAY, HERE);
        var moved = CalendarFile.of("B", List.of(entry("task-1", TODAY.plusDays(1), null)), "", TODAY, HERE);

        assertThat(one.tag()).isEqualTo(same.tag()).isNotEqualTo(moved.tag());
    }

    @Test
    void a_secret_has_256_bits_and_is_never_written_by_accident() {
        var secret = CalendarSecret.next();

        assertThat(secret.text()).hasSize(43).isNotEqualTo(CalendarSecret.next().text());
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text());
        assertThat(secret).asString().doesNotContain(secret.text());
    }

    static String text(CalendarEntry... entries) {
        return new String(
                CalendarFile.of("Brobygger", List.of(entries), "", TODAY, HERE).bytes(), StandardCharsets.UTF_8);
    }

    static CalendarEntry entry(String id, LocalDate day, LocalTime at) {
        return new CalendarEntry(id, "Frist: Ring", "2026-000412", day, at, null, "task/1");
    }
}
