package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.OffersActions.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The keys of a page, written at its foot and heard wherever no field has the focus. */
public class Keys extends Div {

    /**
     * @param key as the browser names it
     * @param shown the keys at the foot of the list, parted by blanks; empty for one that stands only among all keys
     */
    public record Key(String key, String shown, String messageKey, Runnable act) {}

    private static final String HEAR = """
            const foot = $0;
            const act = event => {
              if (!foot.isConnected) return document.removeEventListener('keydown', act);
              const at = event.composedPath()[0];
              if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA|SELECT/.test(at.tagName) || at.isContentEditable) return;
              if (document.querySelector('vaadin-dialog-overlay, vaadin-menu-bar-overlay, vaadin-context-menu-overlay, vaadin-popover-overlay[opened], vaadin-date-picker-overlay[opened]')) return;
              if (foot.dataset.off !== undefined && event.key !== 'Enter') return;
              if (event.key === 'Enter' && at.closest && at.closest('a, button, vaadin-button, vaadin-menu-bar')) return;
              if (foot.dataset.heard.split(' ').includes(event.key)) { event.preventDefault(); foot.$server.pressed(event.key); }
            };
            document.addEventListener('keydown', act);
            """;

    private final List<Key> keys;
    private final Span updated = new Span();

    public Keys(List<Key> keys) {
        this.keys = keys;
        addClassName("bb-keys");
        getElement()
                .setAttribute(
                        "data-heard",
                        String.join(" ", keys.stream().map(Key::key).toList()));
        draw();
    }

    /** Single keys act, or only Enter: WCAG 2.1.4. */
    public void areOn(boolean on) {
        if (on) {
            getElement().removeAttribute("data-off");
        } else {
            getElement().setAttribute("data-off", "");
        }
        keysShown().forEach(span -> span.setVisible(on));
    }

    /** The keys of what can be done with a task. */
    public static List<Key> ofDeeds(Consumer<String> press) {
        return List.of(
                new Key("t", "", "inbox.key.take", () -> press.accept("t")),
                new Key("a", "a", "inbox.key.assign", () -> press.accept("a")),
                new Key("s", "s", "inbox.key.snooze", () -> press.accept("s")),
                new Key("c", "", "inbox.key.comment", () -> press.accept("c")),
                new Key("g", "", Deed.RELEASE.messageKey(), () -> press.accept("g")),
                new Key("l", "", Deed.LEND.messageKey(), () -> press.accept("l")),
                new Key("o", "", Deed.ASK.messageKey(), () -> press.accept("o")),
                new Key("p", "", Deed.PRIORITY.messageKey(), () -> press.accept("p")),
                new Key("f", "", Deed.MOVE_DUE.messageKey(), () -> press.accept("f")),
                new Key("h", "", Deed.HISTORY.messageKey(), () -> press.accept("h")));
    }

    /** They are heard, but not written where this stands. */
    public Keys unwritten() {
        getStyle().set("display", "none");
        return this;
    }

    public void updated(String words) {
        updated.setText(words);
    }

    public List<Key> all() {
        return keys;
    }

    /** As the search of the frame offers them. */
    public List<Action> actions() {
        return keys.stream()
                .map(key -> new Action(Sign.FORWARD, getTranslation(key.messageKey() + ".long"), key.key(), key.act()))
                .toList();
    }

    @ClientCallable
    public void pressed(String key) {
        Optional<Key> heard = keys.stream().filter(one -> one.key().equals(key)).findFirst();
        heard.ifPresent(one -> one.act().run());
    }

    private void draw() {
        for (Key key : keys) {
            if (!key.shown().isEmpty()) {
                Span span = new Span();
                for (String one : key.shown().split(" ")) {
                    Element sign = new Element("kbd");
                    sign.setText(one);
                    span.getElement().appendChild(sign);
                }
                span.add(new Span(getTranslation(key.messageKey())));
                add(span);
            }
        }
        Span room = new Span();
        room.addClassName("bb-grow");
        add(room, updated);
    }

    private List<com.vaadin.flow.component.Component> keysShown() {
        return getChildren()
                .filter(child -> child.getElement().getChildCount() > 1)
                .toList();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(HEAR, getElement());
    }
}
