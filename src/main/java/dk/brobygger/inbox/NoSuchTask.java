package dk.brobygger.inbox;

/** There is no such task that the asker may see. */
public class NoSuchTask extends RuntimeException {

    NoSuchTask(String taskId) {
        super("no task " + taskId);
    }
}
