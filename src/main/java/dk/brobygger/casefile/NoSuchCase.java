package dk.brobygger.casefile;

/** There is no such case, or the asker may not know of it; the API answers 404 to both. */
public class NoSuchCase extends RuntimeException {

    /** @param what the case, or what is looked for on it; for the log */
    public NoSuchCase(String what) {
        super("no case " + what);
    }
}
