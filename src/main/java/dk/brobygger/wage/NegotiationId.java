package dk.brobygger.wage;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link WageNegotiation}; its text form is the business key of the negotiation's process. */
@Embeddable
public record NegotiationId(UUID uuid) implements Serializable {

    public static NegotiationId parse(String text) {
        return new NegotiationId(UUID.fromString(text));
    }

    static NegotiationId next() {
        return new NegotiationId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
