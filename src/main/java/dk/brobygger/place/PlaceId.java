package dk.brobygger.place;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a place for candidates (plads). */
@Embeddable
public record PlaceId(UUID uuid) implements Serializable {

    public static PlaceId parse(String text) {
        return new PlaceId(UUID.fromString(text));
    }

    static PlaceId next() {
        return new PlaceId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
