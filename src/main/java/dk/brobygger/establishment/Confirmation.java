package dk.brobygger.establishment;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party's answer to terms of a certain number; new terms are not confirmed by it. */
@Embeddable
public class Confirmation {

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "terms_number")
    private int termsNumber;

    private boolean confirmed;
    private String givenBy;
    private LocalDate givenOn;
    private String givenHow;
    private @Nullable String onBehalfReason;
    private @Nullable String declinedReason;
    private String recordedBy;
    private Instant recordedAt;

    protected Confirmation() {}

    Confirmation(Party party, int termsNumber, Answer answer, UserId by, Instant now) {
        this.party = party;
        this.termsNumber = termsNumber;
        this.confirmed = answer.confirmed();
        this.givenBy = answer.givenBy();
        this.givenOn = answer.givenOn();
        this.givenHow = answer.givenHow();
        this.onBehalfReason = answer.onBehalfReason();
        this.declinedReason = answer.declinedReason();
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    /**
     * @param onBehalfReason why staff confirm for the party; null when the party does it itself
     * @param declinedReason what has to change; null when it is confirmed
     */
    public record Answer(
            boolean confirmed,
            String givenBy,
            LocalDate givenOn,
            String givenHow,
            boolean onBehalf,
            @Nullable String onBehalfReason,
            @Nullable String declinedReason) {}

    public Party party() {
        return party;
    }

    public boolean isOf(int number) {
        return termsNumber == number;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public boolean isOnBehalf() {
        return onBehalfReason != null;
    }

    public @Nullable String onBehalfReason() {
        return onBehalfReason;
    }

    public @Nullable String declinedReason() {
        return declinedReason;
    }

    public String givenBy() {
        return givenBy;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public UserId recordedBy() {
        return new UserId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
