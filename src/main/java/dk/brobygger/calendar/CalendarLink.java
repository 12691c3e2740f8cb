package dk.brobygger.calendar;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody's calendar has an address. */
@Entity
@Table(name = "calendar_link")
class CalendarLink {

    @Id
    private String username;

    private String secret;
    private Instant madeAt;

    protected CalendarLink() {}

    CalendarLink(UserId whose, CalendarSecret secret, Instant now) {
        this.username = whose.value();
        this.secret = secret.hash();
        this.madeAt = now;
    }

    /** The former address leads nowhere from now on. */
    void renew(CalendarSecret to, Instant now) {
        secret = to.hash();
        madeAt = now;
    }

    UserId whose() {
        return new UserId(username);
    }

    Instant madeAt() {
        return madeAt;
    }
}
