package dk.brobygger.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A promise of one party in an agreement; one that is not kept is taken up the same day. */
@Embeddable
public record Commitment(
        @Enumerated(EnumType.STRING) Party party,
        @Column(name = "promise") String text) {

    public enum Party {
        COMPANY,
        MUNICIPALITY
    }
}
