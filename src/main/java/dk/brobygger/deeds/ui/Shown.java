package dk.brobygger.deeds.ui;

/** The place where a task is shown: what becomes of it there once something was done to the task. */
public interface Shown {

    /** It is as one's own as before, but otherwise. */
    void changed();

    /** It has gone out of one's hands, or out of sight for a while. */
    void left();

    /** That was taken back. */
    void undone();

    /** One wants to say something about it. */
    void comment();
}
