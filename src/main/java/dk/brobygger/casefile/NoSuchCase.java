package dk.brobygger.casefile;

/** There is no such case, or the asker may not know of it; the API answers 404 to both. */
public class NoSuchCase extends RuntimeException {

    NoSuchCase(String key) {
        super("no case " + key);
    }
}
