package dk.brobygger.task;

/** There is no such task that the asker may see. */
public class NoSuchTask extends RuntimeException {

    public NoSuchTask(String taskId) {
        super("no task " + taskId);
    }
}
