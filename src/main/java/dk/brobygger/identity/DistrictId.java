package dk.brobygger.identity;

import java.io.Serializable;

/** Names a district. */
public record DistrictId(String value) implements Serializable {

    public DistrictId {
        if (value.isBlank()) throw new IllegalArgumentException("a district's id must not be blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
