package dk.brobygger.identity;

import java.io.Serializable;

/** The name that a person logs in with; stands for the person in every trail. */
public record UserId(String value) implements Serializable {

    /** The program itself, when a timer or a job acts and no person asked. */
    public static final UserId SYSTEM = new UserId("system");

    public UserId {
        if (value.isBlank()) throw new IllegalArgumentException("a user name must not be blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
