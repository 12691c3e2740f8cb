package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.AskDialog;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import java.util.Optional;

/** Asks before something is done to a task, and says calmly what came of it. */
public final class Say {

    private static final int CALM_MILLIS = 6000;
    private static final int MAX_REASON = 500;

    private Say() {}

    public static void calmly(String key, Object... args) {
        Notification.show(words(key, args), CALM_MILLIS, Notification.Position.BOTTOM_START);
    }

    public static String words(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }

    /** A dialog that stays, with every word, when the deed is refused, and says why. */
    public static AskDialog ask(String title, String act, Runnable deed) {
        return new AskDialog(words(title), words(act), words("inbox.cancel"), deed).saying(Say::refusal);
    }

    /** A field for why. */
    static TextArea reason() {
        TextArea reason = new TextArea(words("inbox.reason"));
        reason.setMaxLength(MAX_REASON);
        return reason;
    }

    /**
     * Does it. That somebody or something was faster is said here; a refusal goes on to whoever asked.
     *
     * @return whether it was done
     */
    static boolean tried(Runnable act) {
        boolean done = false;
        try {
            act.run();
            done = true;
        } catch (TaskConflict conflict) {
            calmly(conflict.messageKey());
        } catch (NoSuchTask gone) {
            calmly("inbox.conflict.DONE");
        }
        CountsChanged.tell();
        return done;
    }

    /** Does what takes the task out of one's hands. When somebody was faster, it stays where it is shown, as it now is. */
    static void parting(Shown shown, Runnable act) {
        if (tried(act)) shown.left();
        else shown.changed();
    }

    private static Optional<String> refusal(RuntimeException refused) {
        return refused instanceof Rejection rejection
                ? Optional.of(words(rejection.messageKey(), rejection.args()))
                : Optional.empty();
    }
}
