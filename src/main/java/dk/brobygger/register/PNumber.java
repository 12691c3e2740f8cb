package dk.brobygger.register;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The register's number of a production unit (P-nummer): ten digits, with no check digit of its own. */
@Embeddable
public record PNumber(String digits) implements Serializable {

    public PNumber {
        if (!isValid(digits)) throw new IllegalArgumentException("A P number has ten digits: " + digits);
    }

    public static boolean isValid(String text) {
        return text.matches("[1-9][0-9]{9}");
    }

    @Override
    public String toString() {
        return digits;
    }
}
