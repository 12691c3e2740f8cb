package dk.brobygger.partnership;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an agreement with a company (partnerskabsaftale). */
@Embeddable
public record PartnershipId(UUID uuid) implements Serializable {

    public static PartnershipId parse(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    static PartnershipId next() {
        return new PartnershipId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
