package dk.brobygger.citizen;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Citizen}; says nothing about the person, so it may stand in addresses and logs. */
@Embeddable
public record CitizenId(UUID uuid) implements Serializable {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static CitizenId parse(String text) {
        return new CitizenId(UUID.fromString(text));
    }

    static CitizenId next() {
        return new CitizenId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
