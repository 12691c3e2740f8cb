package dk.brobygger.establishment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the three parties expect of each other, in their own words.
 *
 * @param afterwards what happens if it goes well: ordinaryJob, ordinaryHours, reference or unknown
 */
@Embeddable
public record Expectations(
        @Column(name = "aligned_on") LocalDate heldOn,
        String companyExpects,
        String candidateExpects,
        String municipalityExpects,
        String afterwards,
        String followUp,
        @Nullable String worries) {}
