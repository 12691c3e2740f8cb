package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import dk.brobygger.deeds.ui.Say;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.AskDialog;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.views.ViewFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom a saved view is given: a team has it in the menu from now on, a colleague as his own. */
class GiveViewDialog {

    private final ViewDesk views;
    private final ViewFacts view;
    private final Runnable given;
    private final ComboBox<Receiver> to = new ComboBox<>(Say.words("inbox.view.give.to"));

    /**
     * @param people user names with the names to show; the reader is left out
     * @param given what follows
     */
    GiveViewDialog(ViewDesk views, ViewFacts view, List<TeamFacts> teams, Map<String, String> people, Runnable given) {
        this.views = views;
        this.view = view;
        this.given = given;
        var receivers = new ArrayList<Receiver>();
        teams.forEach(
                team -> receivers.add(new Receiver(null, team.id(), Say.words("inbox.view.give.team", team.name()))));
        people.forEach((user, name) -> receivers.add(new Receiver(new UserId(user), null, name)));
        to.setItems(receivers);
        to.setItemLabelGenerator(Receiver::name);
    }

    private record Receiver(
            @Nullable UserId person, @Nullable TeamId team, String name) {}

    void open() {
        new AskDialog(
                        Say.words("inbox.view.give.title", view.name()),
                        Say.words("inbox.view.give.act"),
                        Say.words("inbox.cancel"),
                        this::give)
                .saying(refused -> refused instanceof Rejection no
                        ? Optional.of(Say.words(no.messageKey(), no.args()))
                        : Optional.empty())
                .needs(to)
                .with(new Paragraph(Say.words("inbox.view.give.help")), new Paragraph(Say.words("inbox.view.rights")))
                .open();
    }

    private void give() {
        var receiver = to.getValue();
        if (receiver.person() != null) views.give(view.id(), receiver.person());
        else if (receiver.team() != null) views.give(view.id(), receiver.team());
        ViewActs.say("inbox.view.given", view.name(), receiver.name());
        given.run();
    }
}
