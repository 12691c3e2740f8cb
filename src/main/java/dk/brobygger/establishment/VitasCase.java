package dk.brobygger.establishment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The application in VITAS, which is the legal channel; what we know of it.
 *
 * @param number null before it was sent
 * @param on the day of its latest news
 */
@Embeddable
public record VitasCase(
        @Column(name = "vitas_number") @Nullable String number,

        @Column(name = "vitas_state") @Enumerated(EnumType.STRING)
        VitasState state,

        @Column(name = "vitas_on") @Nullable LocalDate on) {

    static final VitasCase NOT_SENT = new VitasCase(null, VitasState.KLADDE, null);

    VitasCase answered(VitasState answer, LocalDate day) {
        return new VitasCase(number, answer, day);
    }
}
