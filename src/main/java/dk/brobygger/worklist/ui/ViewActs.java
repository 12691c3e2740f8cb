package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.deeds.ui.Colleagues;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.look.AskDialog;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.views.ViewFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves, renames, changes, pins, gives away and deletes views, asking what it has to know. */
@Component
class ViewActs {

    private static final int CALM_MILLIS = 6000;
    private static final int MAX_NAME = 80;

    private final ViewDesk views;
    private final Colleagues colleagues;
    private final TeamDesk teams;
    private final CurrentUser user;

    ViewActs(ViewDesk views, Colleagues colleagues, TeamDesk teams, CurrentUser user) {
        this.views = views;
        this.colleagues = colleagues;
        this.teams = teams;
        this.user = user;
    }

    void save(ListHead.Page page) {
        TextField name = name("");
        Checkbox team = new Checkbox(translated("inbox.view.forTeam"));
        new AskDialog(translated("inbox.view.save"), translated("inbox.view.keep"), translated("inbox.cancel"), () -> {
                    page.viewsChanged(views.save(name.getValue(), page.list(), team.getValue()));
                    say("inbox.view.saved", name.getValue());
                })
                .needs(name)
                .with(team, new Paragraph(translated("inbox.view.rights")))
                .open();
    }

    void rename(ListHead.Page page, ViewFacts view) {
        TextField name = name(view.name());
        new AskDialog(
                        translated("inbox.view.rename"),
                        translated("inbox.view.rename.act"),
                        translated("inbox.cancel"),
                        () -> {
                            views.rename(view.id(), name.getValue());
                            page.viewsChanged(again(view));
                        })
                .needs(name)
                .open();
    }

    void change(ListHead.Page page, ViewFacts view) {
        views.change(view.id(), page.list());
        page.viewsChanged(again(view));
        say("inbox.view.saved", view.name());
    }

    void give(ListHead.Page page, ViewFacts view) {
        Map<String, String> people = new LinkedHashMap<>(colleagues.everybody());
        people.remove(user.id().value());
        new GiveViewDialog(views, view, teams.teams(), people, () -> page.viewsChanged(again(view))).open();
    }

    void delete(ListHead.Page page, ViewFacts view) {
        new AskDialog(
                        translated("inbox.view.delete.title", view.name()),
                        translated("inbox.view.delete.act"),
                        translated("inbox.cancel"),
                        () -> {
                            views.delete(view.id());
                            page.viewsChanged(null);
                        })
                .with(new Paragraph(translated(view.ofTeam() ? "inbox.view.delete.team" : "inbox.view.delete.mine")))
                .open();
    }

    @Nullable
    ViewFacts pin(ViewFacts view) {
        views.pin(view.id(), !view.pinned());
        return again(view);
    }

    static void say(String key, Object... args) {
        Notification.show(translated(key, args), CALM_MILLIS, Notification.Position.BOTTOM_START);
    }

    private ViewFacts again(ViewFacts view) {
        return views.open(view.id()).facts();
    }

    private static TextField name(String value) {
        TextField name = new TextField(translated("inbox.view.name"));
        name.setMaxLength(MAX_NAME);
        name.setValue(value);
        return name;
    }

    private static String translated(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
