package dk.brobygger.bell;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody wants the day's mail, and how far it has come. */
@Entity
@Table(name = "bell_mail")
class MailWish {

    @Id
    private String username;

    private String address = "";
    private boolean wanted;

    @Nullable
    private LocalDate sentOn;

    @Nullable
    private Instant toldUntil;

    @Nullable
    private Instant triedAt;

    private int failures;

    protected MailWish() {}

    MailWish(UserId whose) {
        this.username = whose.value();
    }

    void become(String newAddress, boolean now) {
        address = newAddress;
        wanted = now;
        triedAt = null;
        failures = 0;
    }

    /** The day is done, whether there was something to say or not. */
    void sent(LocalDate today, Instant now) {
        sentOn = today;
        toldUntil = now;
        triedAt = null;
        failures = 0;
    }

    /** @return how often in a row */
    int failed(Instant now) {
        triedAt = now;
        return ++failures;
    }

    UserId whose() {
        return new UserId(username);
    }

    String address() {
        return address;
    }

    boolean isWanted() {
        return wanted;
    }

    /** Null while no mail has gone. */
    @Nullable
    Instant toldUntil() {
        return toldUntil;
    }
}
