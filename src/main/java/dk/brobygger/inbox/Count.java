package dk.brobygger.inbox;

/**
 * How many there are, told at once.
 *
 * @param value at most 1 000
 * @param capped there are more than that
 */
public record Count(int value, boolean capped) {

    static final int CAP = 1000;

    static Count of(int found) {
        return new Count(Math.min(found, CAP), found > CAP);
    }
}
