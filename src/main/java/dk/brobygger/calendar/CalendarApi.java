package dk.brobygger.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one address that needs no login; its secret is the key. What leads nowhere is simply not there. Spring answers »not
 * modified« by the tag.
 */
@RestController
class CalendarApi {

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedDesk feeds;
    private final FeedPace pace;

    CalendarApi(FeedDesk feeds, FeedPace pace) {
        this.feeds = feeds;
        this.pace = pace;
    }

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) throws Exception {
        if (!pace.allows(secret))
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        var feed = feeds.feed(secret);
        if (feed.isEmpty()) {
            pace.ledNowhere(secret);
            return ResponseEntity.notFound().build();
        }
        pace.led(secret);
        var tag = "\"" + feed.get().tag() + "\"";
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate())
                .header("X-Robots-Tag", "noindex")
                .body(feed.get().bytes());
    }
}
