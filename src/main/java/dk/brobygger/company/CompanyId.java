package dk.brobygger.company;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Company}. */
@Embeddable
public record CompanyId(UUID uuid) implements Serializable {

    public static CompanyId parse(String text) {
        return new CompanyId(UUID.fromString(text));
    }

    static CompanyId next() {
        return new CompanyId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
