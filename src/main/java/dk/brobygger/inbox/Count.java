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

    /** »7«, »1 000+« */
    public String shown() {
        var number = value < CAP ? String.valueOf(value) : "1\u00a0000";
        return capped ? number + "+" : number;
    }
}
