package dk.brobygger.team.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.AskDialog;
import dk.brobygger.team.BoardDesk;
import dk.brobygger.team.BoardLine;
import java.util.Optional;

/** Asks how much open work somebody should have at most. */
final class GoalDialog {

    private static final int USUAL_HOURS = 20;
    private static final int MOST_HOURS = 200;

    private GoalDialog() {}

    static void open(BoardDesk desk, BoardLine line, Runnable done) {
        var who = line.who();
        if (who == null) return;
        var hours = new IntegerField();
        var dialog = new AskDialog(
                hours.getTranslation("team.goal", who.name()),
                hours.getTranslation("team.goal.save"),
                hours.getTranslation("team.cancel"),
                () -> {
                    desk.goalIs(who.id(), hours.getValue());
                    Notification.show(hours.getTranslation(
                            "team.goal.saved", who.name(), hours.getTranslation("team.hours", hours.getValue())));
                    done.run();
                });
        dialog.saying(refused -> refused instanceof Rejection no
                ? Optional.of(hours.getTranslation(no.messageKey(), no.args()))
                : Optional.empty());
        hours.setLabel(hours.getTranslation("team.goal.hours"));
        hours.setHelperText(hours.getTranslation("team.goal.help", USUAL_HOURS));
        hours.setMin(1);
        hours.setMax(MOST_HOURS);
        hours.setStepButtonsVisible(true);
        hours.setValue(line.goal() / 60);
        dialog.needs(hours).open();
    }
}
