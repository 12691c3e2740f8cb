package dk.brobygger.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DurationProperty;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A calendar as a file (RFC 5545). Times are in UTC, so no time zone has to be described; days are days. The same entries
 * make the same bytes all day.
 */
record CalendarFile(byte[] bytes, String tag) {

    /** RFC 5545, 3.1. */
    private static final int OCTETS_OF_A_LINE = 75;

    static CalendarFile of(String name, List<CalendarEntry> entries, String address, LocalDate today, ZoneId zone) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Brobygger//Brobygger//DA");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        var stamp = Date.from(today.atStartOfDay(zone).toInstant());
        for (var entry : entries) calendar.addEvent(event(entry, address, stamp, zone));
        var bytes = written(calendar);
        return new CalendarFile(bytes, tag(bytes));
    }

    private static byte[] written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString()
                .lines()
                .map(CalendarFile::folded)
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    /** The library would fold by characters, of which ours take up to four octets; none is cut through. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int more = text.getBytes(UTF_8).length;
            if (octets + more > OCTETS_OF_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }

    private static VEvent event(CalendarEntry entry, String address, Date stamp, ZoneId zone) {
        var event = new VEvent();
        event.setUid(new Uid(entry.id() + "@brobygger"));
        event.setDateTimeStamp(stamp);
        event.setSummary(entry.title());
        event.setDescription(address.isEmpty() ? entry.about() : entry.about() + "\n" + address + entry.way());
        if (!address.isEmpty()) event.setUrl(address + entry.way());
        if (entry.place() != null && !entry.place().isBlank()) event.setLocation(entry.place());
        var at = entry.at();
        if (at == null) {
            var day = entry.day();
            event.setDateStart(
                    Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
            event.setTransparency(Transparency.transparent());
        } else {
            event.setDateStart(Date.from(entry.day().atTime(at).atZone(zone).toInstant()), true);
            event.setProperty(
                    DurationProperty.class,
                    new DurationProperty(Duration.builder().hours(1).build()));
            event.setStatus(Status.confirmed());
        }
        return event;
    }

    private static String tag(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
