package dk.brobygger.forms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as form-js reads and writes them. */
final class Moments {

    private static final int DAY = 24 * 60;
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** The value as the field would write it; null when it can't be read. */
    @Nullable
    String read(@Nullable Object value, String subtype, String format) {
        if (!(value instanceof String text)) return null;
        return switch (subtype) {
            case "time" -> time(text, format);
            case "datetime" -> moment(text, format);
            default -> date(text);
        };
    }

    private static @Nullable String date(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) return null;
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable String time(String text, String format) {
        int here = offset(LocalDateTime.now(clock));
        var minutes = minutesOf(text, here);
        return minutes == null ? null : time(minutes, here, format);
    }

    private @Nullable String moment(String text, String format) {
        var parts = MOMENT.matcher(text);
        if (!parts.matches()) return null;
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        int hour = Integer.parseInt(parts.group(4));
        int minute = Integer.parseInt(parts.group(5));
        int second = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
        if (month < 1 || month > 12 || day < 1 || day > 31 || minute > 59 || second > 59) return null;
        if (hour > 24 || hour == 24 && minute + second > 0) return null;
        var there = LocalDate.of(Integer.parseInt(parts.group(1)), month, 1)
                .plusDays(day - 1L)
                .atStartOfDay()
                .plusMinutes(hour * 60L + minute);
        var zone = parts.group(7);
        var local = there;
        if (zone != null) {
            var offset = zone.equals("Z") || zone.length() == 6 ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
            try {
                local = OffsetDateTime.parse(there + ":00" + offset)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime();
            } catch (DateTimeException noSuchZone) {
                return null;
            }
        }
        int time = local.getHour() * 60 + local.getMinute();
        int offset = offset(local);
        var date = local.toLocalDate();
        if (format.equals("utc_normalized")) date = date.plusDays(time + offset < 0 ? -1 : time + offset > DAY ? 1 : 0);
        return date + "T" + time(time, offset, format);
    }

    private static String time(int minutes, int offset, String format) {
        if (format.equals("utc_normalized")) return hoursAndMinutes((minutes + offset + DAY) % DAY) + "Z";
        if (!format.equals("utc_offset")) return hoursAndMinutes(minutes);
        return hoursAndMinutes(minutes) + (offset > 0 ? "-" : "+") + hoursAndMinutes(Math.abs(offset));
    }

    private static String hoursAndMinutes(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static @Nullable Integer minutesOf(String text, int here) {
        if (text.contains("Z")) return shifted(clockTime(text.replaceFirst("Z", "")), 0, here);
        int sign = text.contains("+") ? '+' : text.contains("-") ? '-' : 0;
        if (sign == 0) return clockTime(text);
        var parts = text.split(Pattern.quote(String.valueOf((char) sign)), -1);
        var offset = clockTime(parts[1]);
        return offset == null ? null : shifted(clockTime(parts[0]), sign == '+' ? -offset : offset, here);
    }

    private static @Nullable Integer shifted(@Nullable Integer minutes, int offset, int here) {
        return minutes == null ? null : (minutes + offset - here + DAY) % DAY;
    }

    private static @Nullable Integer clockTime(String text) {
        var parts = text.split(":", -1);
        var hour = leadingNumber(parts[0]);
        var minute = parts.length > 1 ? leadingNumber(parts[1]) : Integer.valueOf(0);
        if (hour == null || minute == null || hour < 0 || hour > 24 || minute < 0 || minute > 60) return null;
        return hour * 60 + minute;
    }

    private static @Nullable Integer leadingNumber(String text) {
        var digits = Pattern.compile("^\\s*([+-]?\\d{1,6})").matcher(text);
        return digits.find() ? Integer.valueOf(digits.group(1)) : null;
    }

    /** Minutes that are to be added to local time for UTC, as JavaScript counts them. */
    private int offset(LocalDateTime local) {
        return -local.atZone(clock.getZone()).getOffset().getTotalSeconds() / 60;
    }
}
