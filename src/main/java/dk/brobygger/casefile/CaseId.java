package dk.brobygger.casefile;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a case; its text form is the course id and the business key of the course's processes. */
@Embeddable
public record CaseId(UUID uuid) implements Serializable {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    static CaseId next() {
        return new CaseId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
