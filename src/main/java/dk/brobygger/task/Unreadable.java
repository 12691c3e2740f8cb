package dk.brobygger.task;

/** A call of the API that says too little or asks for what there is not. */
public class Unreadable extends RuntimeException {

    /** @param messageKey of the sentence that says what is missing or unknown */
    public Unreadable(String messageKey) {
        super(messageKey);
    }
}
