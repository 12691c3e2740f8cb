package dk.brobygger.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DurationProperty;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/**
 * A calendar as a file (RFC 5545). Times are in UTC, so no time zone has to be described; days are days. The same entries
 * make the same bytes all day.
 */
record CalendarFile(byte[] bytes, String tag) {

    static CalendarFile of(String name, List<CalendarEntry> entries, String address, LocalDate today, ZoneId zone) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Brobygger//Brobygger//DA");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        var stamp = Date.from(today.atStartOfDay(zone).toInstant());
        for (var entry : entries) calendar.addEvent(event(entry, address, stamp, zone));
        var bytes = Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
        return new CalendarFile(bytes, tag(bytes));
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
