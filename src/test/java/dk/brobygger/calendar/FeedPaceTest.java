package dk.brobygger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FeedPaceTest {

    final FeedPace pace = new FeedPace(Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC));
    final String mine = CalendarSecret.next().text();

    @Test
    void who_guesses_addresses_is_stopped_and_keeps_nobody_from_his_calendar() {
        pace.led(mine);

        for (var guess = 0; guess < FeedPace.OF_STRANGERS; guess++)
            assertThat(pace.allows(CalendarSecret.next().text())).isTrue();

        assertThat(pace.allows(CalendarSecret.next().text())).isFalse();
        assertThat(pace.allows(mine)).isTrue();
    }

    @Test
    void an_address_that_leads_nowhere_any_more_is_a_strangers() {
        pace.led(mine);
        pace.ledNowhere(mine);

        for (var guess = 0; guess < FeedPace.OF_STRANGERS; guess++)
            pace.allows(CalendarSecret.next().text());

        assertThat(pace.allows(mine)).isFalse();
    }
}
