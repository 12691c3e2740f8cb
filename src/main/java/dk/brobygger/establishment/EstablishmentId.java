package dk.brobygger.establishment;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an {@link Establishment}; a course has one for each company that it is tried with. */
@Embeddable
record EstablishmentId(UUID uuid) implements Serializable {

    static EstablishmentId next() {
        return new EstablishmentId(Generators.timeBasedEpochGenerator().generate());
    }
}
