package dk.brobygger.beside.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import dk.brobygger.comments.CommentDesk;
import dk.brobygger.identity.Rejection;
import dk.brobygger.look.MentionField;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;

/** What colleagues say to each other about a case, newest first, and the field to say something oneself. */
class TalkSection extends Section {

    private static final int CALM_MILLIS = 6000;

    private final transient CaseTalk talk;
    private final transient InboxItem item;
    private final int most;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final MentionField field;

    /** @param changed hears that something was said */
    TalkSection(CaseTalk talk, InboxItem item, int most, Runnable changed) {
        this.talk = talk;
        this.item = item;
        this.most = most;
        this.changed = changed;
        field = new MentionField(
                getTranslation("inbox.talk.label"),
                getTranslation("inbox.talk.hint"),
                CommentDesk.MAX_TEXT,
                words -> talk.colleagues(item.caseId(), words));
        field.onSend(this::send);
        addClassName("bb-talk");
        add(new H3(getTranslation("inbox.talk.title")), list);
        if (talk.works()) {
            var send = new Button(getTranslation("inbox.talk.send"), click -> send());
            send.addThemeNames("small");
            var writer = new Div(field, send);
            writer.addClassName("bb-talkwriter");
            add(writer);
        }
    }

    /** Reads what was said; it may follow when the page stands. */
    void fill() {
        list.removeAll();
        list.add(talk.comments(item, most));
    }

    /** Leads to the field. */
    void write() {
        field.focus();
    }

    private void send() {
        try {
            var comment = talk.say(item, field.words());
            field.clear();
            fill();
            changed.run();
            var told = talk.told(comment);
            Notification.show(
                    told.isEmpty() ? getTranslation("inbox.talk.said") : getTranslation("inbox.talk.said.to", told),
                    CALM_MILLIS,
                    Notification.Position.BOTTOM_START);
        } catch (NoSuchTask done) {
            field.refuse(getTranslation("inbox.conflict.DONE"));
        } catch (Rejection refused) {
            field.refuse(getTranslation(refused.messageKey(), refused.args()));
        }
    }
}
