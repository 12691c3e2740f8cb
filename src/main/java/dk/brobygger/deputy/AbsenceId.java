package dk.brobygger.deputy;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an absence. */
@Embeddable
public record AbsenceId(UUID uuid) implements Serializable {

    static AbsenceId next() {
        return new AbsenceId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
