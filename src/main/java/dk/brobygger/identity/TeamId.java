package dk.brobygger.identity;

import java.io.Serializable;

/** Names a team. */
public record TeamId(String value) implements Serializable {

    public TeamId {
        if (value.isBlank()) throw new IllegalArgumentException("a team's id must not be blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
